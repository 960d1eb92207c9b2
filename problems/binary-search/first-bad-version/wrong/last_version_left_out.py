"""You search from 0 to n - 1 as in a list, so you miss that only version n may be bad."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 0, n - 1
    while left < right:
        middle = (left + right) // 2
        if is_bad_version(middle):
            right = middle
        else:
            left = middle + 1
    return left
