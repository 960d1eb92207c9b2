"""You sort the numbers as well, but the others must keep the order that they have."""


def move_zeroes(numbers: list[int]) -> None:
    numbers.sort(key=lambda number: (number == 0, number))
