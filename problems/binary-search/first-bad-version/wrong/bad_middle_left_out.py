"""You leave a bad middle out of the range, although it may be the first bad version itself."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if is_bad_version(middle):
            right = middle - 1
        else:
            left = middle + 1
    return left
