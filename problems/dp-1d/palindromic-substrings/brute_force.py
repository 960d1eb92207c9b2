"""Reverse every substring and compare.

Time: O(n³). Space: O(n).
"""


def count_substrings(text: str) -> int:
    count = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            part = text[start:end]
            if part == part[::-1]:
                count += 1
    return count
