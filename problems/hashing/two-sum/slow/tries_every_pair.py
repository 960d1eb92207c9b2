"""You try every pair of numbers: O(n²), fifty million sums for 10,000 numbers."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for left, first in enumerate(numbers):
        for right in range(left + 1, len(numbers)):
            if first + numbers[right] == target:
                return [left, right]
    return []
