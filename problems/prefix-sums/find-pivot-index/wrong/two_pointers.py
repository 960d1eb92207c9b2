"""You move the side with the smaller sum inwards, which works only without negative numbers."""


def pivot_index(nums: list[int]) -> int:
    low, high = 0, len(nums) - 1
    left = right = 0
    while low < high:
        if left <= right:
            left += nums[low]
            low += 1
        else:
            right += nums[high]
            high -= 1
    return low if left == right else -1
