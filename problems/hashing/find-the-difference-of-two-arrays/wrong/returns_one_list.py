"""You put both differences into one list, but they are wanted apart."""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    return [list(set(first) ^ set(second))]
