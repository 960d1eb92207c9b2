"""You return the first bad version that you happen to ask about, but an earlier one may be bad."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if is_bad_version(middle):
            return middle
        left = middle + 1
    return left
