"""Take one letter of each string and merge the rest recursively.

Time: O((n + m)²) for the slices. Space: O((n + m)²).
"""


def merge_alternately(first: str, second: str) -> str:
    if not first or not second:
        return first + second
    return first[0] + second[0] + merge_alternately(first[1:], second[1:])
