"""You put what is only in the second list first, but the order of the two is fixed."""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    left, right = set(first), set(second)
    return [list(right - left), list(left - right)]
