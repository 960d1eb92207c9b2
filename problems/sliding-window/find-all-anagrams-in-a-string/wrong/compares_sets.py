"""You compare which letters occur, but not how often."""


def starts_of_anagrams(text: str, word: str) -> list[int]:
    wanted = set(word)
    starts = range(len(text) - len(word) + 1)
    return [start for start in starts if set(text[start : start + len(word)]) == wanted]
