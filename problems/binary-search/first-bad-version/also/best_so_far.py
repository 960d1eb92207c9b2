"""Keep the best answer so far and search until the range is empty.

Time: O(log n). Space: O(1).
"""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 1, n
    best = n
    while left <= right:
        middle = left + (right - left) // 2
        if is_bad_version(middle):
            best = middle
            right = middle - 1
        else:
            left = middle + 1
    return best
