"""Accept every happy string that is as long as any can be, which a formula tells."""


def check(arguments: tuple[int, int, int], got: object, expected: object) -> str | None:
    if not isinstance(got, str):
        return "Return a string."
    for letter, most in zip("abc", arguments, strict=True):
        if got.count(letter) > most:
            return f"At most {most} letters {letter} may be used, but there are more."
        if letter * 3 in got:
            return f"The letter {letter} stands three times in a row."
    if set(got) - set("abc"):
        return "The string may hold only the letters a, b and c."
    # Two of the most frequent letter fit into each gap between and around the others.
    others = sum(arguments) - max(arguments)
    longest = min(sum(arguments), others + 2 * (others + 1))
    if len(got) < longest:
        return f"The string has {len(got)} letters, but {longest} are possible."
    return None
