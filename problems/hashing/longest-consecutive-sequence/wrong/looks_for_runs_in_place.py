"""You want the run to stand in the list one after the other, but it may be scattered all over."""


def longest_consecutive(numbers: list[int]) -> int:
    longest = length = 0
    for position, number in enumerate(numbers):
        if position > 0 and number == numbers[position - 1] + 1:
            length += 1
        else:
            length = 1
        longest = max(longest, length)
    return longest
