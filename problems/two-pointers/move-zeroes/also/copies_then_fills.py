"""Copy the numbers to keep forward, then fill the rest with zeros.

Time: O(n). Space: O(1).
"""


def move_zeroes(numbers: list[int]) -> None:
    write = 0
    for number in numbers:
        if number != 0:
            numbers[write] = number
            write += 1
    for rest in range(write, len(numbers)):
        numbers[rest] = 0
