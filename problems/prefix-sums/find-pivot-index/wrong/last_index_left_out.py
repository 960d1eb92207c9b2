"""You stop before the last index, which is a pivot if everything before it has the sum 0."""


def pivot_index(nums: list[int]) -> int:
    total = sum(nums)
    left = 0
    for index in range(len(nums) - 1):
        if left == total - left - nums[index]:
            return index
        left += nums[index]
    return -1
