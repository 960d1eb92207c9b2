"""Halve the range that contains the first bad version until one version is left.

Time: O(log n). Space: O(1).
"""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if is_bad_version(middle):
            right = middle
        else:
            left = middle + 1
    return left
