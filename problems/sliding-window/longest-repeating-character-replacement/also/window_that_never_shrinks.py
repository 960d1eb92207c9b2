"""Let the window grow only for a new highest count, and otherwise move it without shrinking.

Time: O(n). Space: O(a) for an alphabet of a letters.
"""

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
