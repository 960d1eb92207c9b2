"""Halve the list, and keep the half that lies uphill from the middle.

Time: O(log n). Space: O(1).
"""


def find_peak_element(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] < numbers[mid + 1]:
            left = mid + 1
        else:
            right = mid
    return left
