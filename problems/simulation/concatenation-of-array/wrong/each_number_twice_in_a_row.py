"""You write each number twice in a row, but the whole list is to be repeated."""


def get_concatenation(numbers: list[int]) -> list[int]:
    return [number for number in numbers for _ in range(2)]
