"""Halve the values: count the numbers up to the middle to see which half has too many.

Time: O(n log n). Space: O(1).
"""


def find_duplicate(numbers: list[int]) -> int:
    low, high = 1, len(numbers) - 1
    while low < high:
        mid = (low + high) // 2
        if sum(number <= mid for number in numbers) > mid:
            high = mid
        else:
            low = mid + 1
    return low
