"""You compare which letters occur in the window, but not how often each of them does."""


def contains_permutation(word: str, text: str) -> bool:
    starts = range(len(text) - len(word) + 1)
    return any(set(text[start : start + len(word)]) == set(word) for start in starts)
