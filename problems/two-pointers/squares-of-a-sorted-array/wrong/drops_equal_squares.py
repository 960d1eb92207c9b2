"""You put the squares into a set, which drops equal ones."""


def sorted_squares(numbers: list[int]) -> list[int]:
    return sorted({number * number for number in numbers})
