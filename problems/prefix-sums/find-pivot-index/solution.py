"""Carry the left sum along and take the right sum from the total.

Time: O(n). Space: O(1).
"""


def pivot_index(nums: list[int]) -> int:
    total = sum(nums)
    left = 0
    for index, number in enumerate(nums):
        right = total - left - number
        if left == right:
            return index
        left += number
    return -1
