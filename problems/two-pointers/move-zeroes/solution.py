"""Swap each number other than zero to the place where the next number to keep belongs.

Time: O(n). Space: O(1).
"""


def move_zeroes(numbers: list[int]) -> None:
    write = 0
    for read in range(len(numbers)):
        if numbers[read] != 0:
            numbers[write], numbers[read] = numbers[read], numbers[write]
            write += 1
