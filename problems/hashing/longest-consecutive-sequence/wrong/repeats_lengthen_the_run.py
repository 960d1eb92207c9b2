"""You sort and count steps of 0 as well as steps of 1, so a repeated number counts twice."""


def longest_consecutive(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    longest = length = 0
    for position, number in enumerate(ordered):
        if position > 0 and number - ordered[position - 1] <= 1:
            length += 1
        else:
            length = 1
        longest = max(longest, length)
    return longest
