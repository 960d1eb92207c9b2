"""You stop as soon as the left sum is larger, but negative numbers may make it smaller again."""


def pivot_index(nums: list[int]) -> int:
    total = sum(nums)
    left = 0
    for index, number in enumerate(nums):
        right = total - left - number
        if left == right:
            return index
        if left > right:
            break
        left += number
    return -1
