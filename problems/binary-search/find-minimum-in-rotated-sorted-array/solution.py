"""A middle above the right end stands before the fall, so the smallest number lies after it.

Time: O(log n). Space: O(1).
"""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] > numbers[right]:
            left = mid + 1
        else:
            right = mid
    return numbers[left]
