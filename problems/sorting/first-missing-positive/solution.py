"""Swap each value from 1 to n to its own slot, then look for the first slot without its value.

Time: O(n). Space: O(1).
"""


def first_missing_positive(numbers: list[int]) -> int:
    size = len(numbers)
    for position in range(size):
        value = numbers[position]
        while 1 <= value <= size and numbers[value - 1] != value:
            numbers[position] = numbers[value - 1]
            numbers[value - 1] = value  # in its slot, for good
            value = numbers[position]
    for position in range(size):
        if numbers[position] != position + 1:
            return position + 1
    return size + 1
