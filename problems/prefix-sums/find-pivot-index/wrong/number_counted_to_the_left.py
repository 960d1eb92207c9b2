"""You add the number to the left sum before you compare, but it belongs to neither side."""


def pivot_index(nums: list[int]) -> int:
    total = sum(nums)
    left = 0
    for index, number in enumerate(nums):
        left += number
        if left == total - left:
            return index
    return -1
