"""You return the smaller end of the list, but after a cut the smallest number may lie inside."""


def find_min(numbers: list[int]) -> int:
    return min(numbers[0], numbers[-1])
