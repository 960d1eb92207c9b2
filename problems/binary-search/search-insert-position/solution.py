"""Halve the range in which the first number that is not below the target lies.

Time: O(log n). Space: O(1).
"""


def search_insert(numbers: list[int], target: int) -> int:
    low, high = 0, len(numbers)
    while low < high:
        mid = (low + high) // 2
        if numbers[mid] < target:
            low = mid + 1
        else:
            high = mid
    return low
