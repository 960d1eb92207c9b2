"""You keep a good middle in the range: with two versions left the range stays as it is forever."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    left, right = 1, n
    while left < right:
        middle = (left + right) // 2
        if is_bad_version(middle):
            right = middle
        else:
            left = middle
    return left
