"""Sort each window and compare it with the sorted word: O(n * m log m), the shortest to say."""


def contains_permutation(word: str, text: str) -> bool:
    ordered = sorted(word)
    starts = range(len(text) - len(word) + 1)
    return any(sorted(text[start : start + len(word)]) == ordered for start in starts)
