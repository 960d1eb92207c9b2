"""You double each value, but the list is to be doubled."""


def get_concatenation(numbers: list[int]) -> list[int]:
    return [2 * number for number in numbers]
