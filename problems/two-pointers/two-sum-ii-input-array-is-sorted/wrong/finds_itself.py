"""You search for the partner in the whole list, so half of the target can find itself."""

from bisect import bisect_left


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    for position, number in enumerate(numbers):
        found = bisect_left(numbers, target - number)
        if found < len(numbers) and numbers[found] == target - number:
            return [position + 1, found + 1]
    return []
