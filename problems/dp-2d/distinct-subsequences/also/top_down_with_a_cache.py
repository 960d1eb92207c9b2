"""Use the letter for the target or leave it out, with a cache: O(n * m) time and space."""

from functools import cache


def count_subsequences(text: str, target: str) -> int:
    @cache
    def ways(used: int, made: int) -> int:
        if made == len(target):
            return 1
        if len(text) - used < len(target) - made:
            return 0
        count = ways(used + 1, made)
        if text[used] == target[made]:
            count += ways(used + 1, made + 1)
        return count

    return ways(0, 0)
