"""Halve while the ends are out of order; the first number of a sorted range is its smallest.

Time: O(log n). Space: O(1).
"""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while numbers[left] > numbers[right]:
        mid = (left + right) // 2
        if numbers[mid] >= numbers[left]:
            left = mid + 1
        else:
            right = mid
    return numbers[left]
