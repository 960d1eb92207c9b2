"""You keep only values that occur exactly once in all, but repeats within one list are fine."""

from collections import Counter


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    counts = Counter(first + second)
    return [[n for n in first if counts[n] == 1], [n for n in second if counts[n] == 1]]
