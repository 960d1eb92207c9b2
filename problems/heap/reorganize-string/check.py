"""Accept every arrangement of the letters in which no two equal ones stand side by side."""


def check(arguments: tuple[str], got: object, expected: object) -> str | None:
    (letters,) = arguments
    if not isinstance(got, str):
        return "Return a string."
    possible = max(letters.count(letter) for letter in set(letters)) * 2 <= len(letters) + 1
    if got == "":
        return "The string is empty, but there is an arrangement." if possible else None
    if sorted(got) != sorted(letters):
        return "The result must have the same letters, each as often as in the input."
    for place in range(1, len(got)):
        if got[place - 1] == got[place]:
            return f"Two letters {got[place]} stand side by side, at position {place - 1}."
    return None
