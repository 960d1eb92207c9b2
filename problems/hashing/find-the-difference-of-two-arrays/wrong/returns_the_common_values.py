"""You keep the values of both lists, but those that the other list lacks are wanted."""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    left, right = set(first), set(second)
    return [list(left & right), list(right & left)]
