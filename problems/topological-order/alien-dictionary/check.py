"""Accept every alphabet of exactly the letters that occur under which the words are sorted."""


def check(arguments: tuple[list[str]], got: object, expected: object) -> str | None:
    (words,) = arguments
    if not isinstance(got, str):
        return "Return the letters as one string."
    if expected == "":
        return None if got == "" else "No alphabet fits these words, so the string must be empty."
    if got == "":
        return "The string is empty, but there is an alphabet that fits."
    if sorted(got) != sorted(set("".join(words))):
        return "Each letter that occurs in the words must appear exactly once, and no other."
    place = {letter: index for index, letter in enumerate(got)}
    for index in range(1, len(words)):
        earlier, later = words[index - 1], words[index]
        if [place[letter] for letter in earlier] > [place[letter] for letter in later]:
            return f"By your alphabet {earlier!r} would come after {later!r}."
    return None
