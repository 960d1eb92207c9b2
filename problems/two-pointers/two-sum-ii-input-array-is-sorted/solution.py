"""Walk in from both ends: a sum that is off rules one of the two numbers out for good.

Time: O(n). Space: O(1).
"""


def two_sum_sorted(numbers: list[int], target: int) -> list[int]:
    left, right = 0, len(numbers) - 1
    while left < right:
        total = numbers[left] + numbers[right]
        if total == target:
            return [left + 1, right + 1]
        if total < target:
            left += 1
        else:
            right -= 1
    raise ValueError("no two numbers add up to the target")
