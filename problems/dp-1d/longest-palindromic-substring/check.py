"""Accept any palindromic substring that is as long as the expected one."""


def check(arguments: tuple[str], got: object, expected: object) -> str | None:
    (text,) = arguments
    if type(got) is not str:
        return "Your answer must be a string."
    if got not in text:
        return f"{shortened(got)} is not a substring of {shortened(text)}."
    if got != got[::-1]:
        return f"{shortened(got)} is not a palindrome."
    if isinstance(expected, str) and len(got) < len(expected):
        return f"Your palindrome has the length {len(got)}; there is one of length {len(expected)}."
    return None


def shortened(text: str) -> str:
    return repr(text) if len(text) <= 60 else f"{text[:60]!r}..."
