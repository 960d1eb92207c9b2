"""Ask about one version after the other until one is bad.

Time: O(n). Space: O(1).
"""

from trainer.structures import IsBadVersion


def first_bad_version(n: int, is_bad_version: IsBadVersion) -> int:
    version = n
    while version > 1 and is_bad_version(version - 1):
        version -= 1
    return version
