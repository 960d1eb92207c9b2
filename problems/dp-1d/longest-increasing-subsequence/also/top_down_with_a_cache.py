"""Ask for the longest one that begins at each place, with a cache: O(n^2) time, O(n) space."""

from functools import cache


def length_of_lis(numbers: list[int]) -> int:
    @cache
    def longest_from(start: int) -> int:
        later = range(start + 1, len(numbers))
        return 1 + max(
            (longest_from(next_) for next_ in later if numbers[next_] > numbers[start]), default=0
        )

    return max(longest_from(start) for start in range(len(numbers)))
