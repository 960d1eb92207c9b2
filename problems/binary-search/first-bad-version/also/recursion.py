"""Recurse into the half that contains the first bad version.

Time: O(log n). Space: O(log n).
"""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    def search(left: int, right: int) -> int:
        if left == right:
            return left
        middle = (left + right) // 2
        if is_bad_version(middle):
            return search(left, middle)
        return search(middle + 1, right)

    return search(1, n)
