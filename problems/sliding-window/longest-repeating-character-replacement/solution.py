"""Grow a window; when more than k of its letters are not its commonest one, let the left one go.

Time: O(a n). Space: O(a). There are a different letters, at most 26.
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
