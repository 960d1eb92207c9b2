"""You take right - left for the length, which leaves one of the two borders out."""

from collections import Counter


def longest_after_replacing(text: str, k: int) -> int:
    counts: Counter[str] = Counter()
    left = best = 0
    for right, letter in enumerate(text):
        counts[letter] += 1
        while right - left + 1 - max(counts.values()) > k:
            counts[text[left]] -= 1
            left += 1
        best = max(best, right - left)
    return best
