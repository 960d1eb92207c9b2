"""You solve the same rest again and again without remembering it, which is exponential."""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    if not letters:
        return 0
    fewest = 1 + min_extra_char(letters[1:], dictionary)
    for word in dictionary:
        if letters.startswith(word):
            fewest = min(fewest, min_extra_char(letters[len(word) :], dictionary))
    return fewest
