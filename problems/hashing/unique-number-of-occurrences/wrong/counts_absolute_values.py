"""You drop the sign before counting, but -1 and 1 are different values."""

from collections import Counter


def unique_occurrences(numbers: list[int]) -> bool:
    counts = Counter(abs(number) for number in numbers).values()
    return len(set(counts)) == len(counts)
