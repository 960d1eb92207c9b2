"""You measure the window as right - left, one letter too short, so you allow one change too
many."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    left = 0
    best = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        while right - left - max(counts.values()) > k:
            counts[text[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best
