"""You keep the order of the numbers, but negative ones may have the larger squares."""


def sorted_squares(numbers: list[int]) -> list[int]:
    return [number * number for number in numbers]
