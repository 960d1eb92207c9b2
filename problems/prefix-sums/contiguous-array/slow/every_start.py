"""You walk from each start to each end, but the start can be looked up."""


def find_max_length(nums: list[int]) -> int:
    longest = 0
    for start in range(len(nums)):
        ones = 0
        for end in range(start, len(nums)):
            ones += nums[end]
            if 2 * ones == end - start + 1:
                longest = max(longest, end - start + 1)
    return longest
