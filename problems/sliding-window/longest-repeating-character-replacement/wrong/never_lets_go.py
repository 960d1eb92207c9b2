"""You move the left border but leave its letter counted, so the counts do not fit the window."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    left = best = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        while right - left + 1 - max(counts.values()) > k:
            left += 1
        best = max(best, right - left + 1)
    return best
