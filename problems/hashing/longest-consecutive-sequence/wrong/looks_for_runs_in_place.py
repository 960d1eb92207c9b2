"""You expect the numbers of a run side by side, but they may be scattered all over the list."""


def longest_consecutive(numbers: list[int]) -> int:
    longest = length = 0
    for position, number in enumerate(numbers):
        if position > 0 and number == numbers[position - 1] + 1:
            length += 1
        else:
            length = 1
        longest = max(longest, length)
    return longest
