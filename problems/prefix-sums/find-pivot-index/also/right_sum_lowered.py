"""Carry both sums along: what leaves the right side enters the left one a step later.

Time: O(n). Space: O(1).
"""


def pivot_index(nums: list[int]) -> int:
    left, right = 0, sum(nums)
    for index, number in enumerate(nums):
        right -= number
        if left == right:
            return index
        left += number
    return -1
