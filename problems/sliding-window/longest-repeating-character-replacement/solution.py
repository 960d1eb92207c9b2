"""Grow a window; while more than k of its letters are not its commonest one, drop the left one.

Time: O(a * n) for an alphabet of a letters. Space: O(a).
"""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    left = best = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        while right - left + 1 - max(counts.values()) > k:
            counts[text[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
