"""Stop as soon as the middle is a peak, and go uphill otherwise.

Time: O(log n). Space: O(1).
"""


def find_peak_element(numbers: list[int]) -> int:
    left, right = 0, len(numbers) - 1
    while left <= right:
        mid = (left + right) // 2
        if mid > 0 and numbers[mid - 1] > numbers[mid]:
            right = mid - 1
        elif mid < len(numbers) - 1 and numbers[mid + 1] > numbers[mid]:
            left = mid + 1
        else:
            return mid
    raise ValueError("every list of different neighbours has a peak")
