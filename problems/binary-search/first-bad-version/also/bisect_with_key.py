"""Let bisect find the first True over the range of versions.

Time: O(log n). Space: O(1).
"""

from bisect import bisect_left

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    return bisect_left(range(1, n), True, key=is_bad_version) + 1
