"""You use each word at most once, but it may be used several times."""


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    fewest = len(letters)
    if letters:
        fewest = 1 + min_extra_char(letters[1:], dictionary)
    for word in dictionary:
        if letters.startswith(word):
            others = [other for other in dictionary if other != word]
            fewest = min(fewest, min_extra_char(letters[len(word) :], others))
    return fewest
