"""Add up both sides for each index.

Time: O(n²). Space: O(n).
"""


def pivot_index(nums: list[int]) -> int:
    for index in range(len(nums)):
        if sum(nums[:index]) == sum(nums[index + 1 :]):
            return index
    return -1
