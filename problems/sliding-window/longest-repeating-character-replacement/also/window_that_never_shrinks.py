"""A window that grows only for a new highest count and never shrinks: O(n) time, O(1) space."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    highest = left = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        highest = max(highest, counts[letter])
        if right - left + 1 - highest > k:
            counts[text[left]] -= 1
            left += 1
    return len(text) - left
