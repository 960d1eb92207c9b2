"""You return the last good version instead of the first bad one."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 0, n
    while right - left > 1:
        middle = (left + right) // 2
        if is_bad_version(middle):
            right = middle
        else:
            left = middle
    return left
