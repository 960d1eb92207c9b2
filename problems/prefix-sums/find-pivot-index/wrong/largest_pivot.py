"""You return the last pivot index, but the smallest one is wanted."""


def pivot_index(nums: list[int]) -> int:
    total = sum(nums)
    left, found = 0, -1
    for index, number in enumerate(nums):
        if 2 * left + number == total:
            found = index
        left += number
    return found
