"""Look at every substring and ask whether its characters all differ.

Time: O(n³). Space: O(n).
"""


def longest_without_repeats(text: str) -> int:
    longest = 0
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if len(set(piece)) == len(piece):
                longest = max(longest, len(piece))
    return longest
