"""You move on by the whole length of the word, so windows in between are never compared."""


def contains_permutation(word: str, text: str) -> bool:
    ordered = sorted(word)
    starts = range(0, len(text) - len(word) + 1, len(word))
    return any(sorted(text[start : start + len(word)]) == ordered for start in starts)
