"""You search behind a bad version and before a good one, which is the wrong half each time."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if is_bad_version(middle):
            left = middle + 1
        else:
            right = middle
    return left
