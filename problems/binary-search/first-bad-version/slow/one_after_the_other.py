"""You ask about the versions one after the other, so each question rules out only one of them."""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    for version in range(1, n + 1):
        if is_bad_version(version):
            return version
    return n
