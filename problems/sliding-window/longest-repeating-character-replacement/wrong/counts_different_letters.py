"""You count different letters, but each of them may have to be replaced several times."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    left = best = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        while len(counts) - 1 > k:
            counts[text[left]] -= 1
            if counts[text[left]] == 0:
                del counts[text[left]]
            left += 1
        best = max(best, right - left + 1)
    return best
