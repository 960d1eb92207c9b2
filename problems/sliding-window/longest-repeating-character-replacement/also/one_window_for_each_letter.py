"""Slide one window for each letter to keep, counting only the letters to replace.

Time: O(a * n) for an alphabet of a letters. Space: O(a).
"""


def longest_after_replacing(text: str, k: int) -> int:
    best = 0
    for keep in set(text):
        left = to_replace = 0
        for right, letter in enumerate(text):
            if letter != keep:
                to_replace += 1
            while to_replace > k:
                if text[left] != keep:
                    to_replace -= 1
                left += 1
            best = max(best, right - left + 1)
    return best
