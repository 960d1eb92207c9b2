"""You sort the absolute values and do not square them."""


def sorted_squares(numbers: list[int]) -> list[int]:
    return sorted(abs(number) for number in numbers)
