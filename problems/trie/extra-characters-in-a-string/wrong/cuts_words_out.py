"""You cut words out of the string, so letters from both sides of a gap come together and form
words that are not there.
"""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    rest = letters
    for word in sorted(dictionary, key=len, reverse=True):
        while word in rest:
            rest = rest.replace(word, "", 1)
    return len(rest)
