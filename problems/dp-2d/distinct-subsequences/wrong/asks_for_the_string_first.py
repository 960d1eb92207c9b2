"""You return 0 at the end of the string before you ask whether the target is complete, so every way
that uses the last letter is lost."""

from functools import cache


def count_subsequences(text: str, target: str) -> int:
    @cache
    def ways(read: int, made: int) -> int:
        if read == len(text):
            return 0
        if made == len(target):
            return 1
        count = ways(read + 1, made)
        if text[read] == target[made]:
            count += ways(read + 1, made + 1)
        return count

    return ways(0, 0)
