"""You shrink the window at a cost of k already, but exactly k replacements are allowed."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    left = best = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        while left < right and right - left + 1 - max(counts.values()) >= max(k, 1):
            counts[text[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
