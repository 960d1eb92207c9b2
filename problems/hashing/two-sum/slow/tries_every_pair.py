"""You try every pair of numbers, which is O(n²): fifty million sums for 10,000 numbers."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    for left in range(len(numbers)):
        for right in range(left + 1, len(numbers)):
            if numbers[left] + numbers[right] == target:
                return [left, right]
    return []
