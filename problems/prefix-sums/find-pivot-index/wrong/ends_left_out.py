"""You look at the inner indices only, but an end is a pivot if the rest has the sum 0."""


def pivot_index(nums: list[int]) -> int:
    for index in range(1, len(nums) - 1):
        if sum(nums[:index]) == sum(nums[index + 1 :]):
            return index
    return -1
