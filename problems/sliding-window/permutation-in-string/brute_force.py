"""Sort every stretch that is as long as the word: O(n · m log m) for n and m letters."""


def contains_permutation(word: str, text: str) -> bool:
    ordered = sorted(word)
    starts = range(len(text) - len(word) + 1)
    return any(sorted(text[start : start + len(word)]) == ordered for start in starts)
