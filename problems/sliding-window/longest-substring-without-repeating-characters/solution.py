"""Grow a window to the right; when a character repeats, jump past its earlier position.

Time: O(n). Space: O(k) for k different characters.
"""


def longest_without_repeats(text: str) -> int:
    last_seen: dict[str, int] = {}
    left = best = 0
    for right, character in enumerate(text):
        if character in last_seen:
            left = max(left, last_seen[character] + 1)
        last_seen[character] = right
        best = max(best, right - left + 1)
    return best
