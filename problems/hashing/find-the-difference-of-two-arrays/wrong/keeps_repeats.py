"""You walk over the lists instead of the sets, so a repeated number comes several times."""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    left, right = set(first), set(second)
    return [[n for n in first if n not in right], [n for n in second if n not in left]]
