"""You add the numbers as they are: a zero must count as -1, or equal sums mean zeros only."""


def find_max_length(nums: list[int]) -> int:
    first = {0: 0}
    total = longest = 0
    for position, number in enumerate(nums, start=1):
        total += number
        if total in first:
            longest = max(longest, position - first[total])
        else:
            first[total] = position
    return longest
