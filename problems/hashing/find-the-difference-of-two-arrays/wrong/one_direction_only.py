"""You compare in one direction and leave the second list empty."""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    return [list(set(first) - set(second)), []]
