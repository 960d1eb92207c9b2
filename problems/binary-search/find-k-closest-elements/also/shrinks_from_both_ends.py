"""Take away the farther one of the two ends until k numbers are left.

Time: O(n). Space: O(1).
"""


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while right - left + 1 > k:
        if abs(numbers[left] - x) > abs(numbers[right] - x):
            left += 1
        else:
            right -= 1
    return numbers[left : right + 1]
