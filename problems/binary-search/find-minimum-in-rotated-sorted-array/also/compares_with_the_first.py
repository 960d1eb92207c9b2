"""Find the first number below the first one; if there is none, the list was not cut.

Time: O(log n). Space: O(1).
"""


def find_min(numbers: list[int]) -> int:
    left, right = 0, len(numbers)
    while left < right:
        mid = (left + right) // 2
        if numbers[mid] < numbers[0]:
            right = mid
        else:
            left = mid + 1
    return numbers[left] if left < len(numbers) else numbers[0]
