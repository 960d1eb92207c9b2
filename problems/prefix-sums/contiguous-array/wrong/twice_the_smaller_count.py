"""You return twice the smaller count of all zeros and ones, but they must lie side by side."""


def find_max_length(nums: list[int]) -> int:
    return 2 * min(nums.count(0), nums.count(1))
