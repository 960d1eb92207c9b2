"""You join the digits without a separator, so that 1, 11 and 11, 1 look the same."""

from collections import Counter


def equal_pairs(grid: list[list[int]]) -> int:
    rows = Counter("".join(map(str, row)) for row in grid)
    return sum(rows["".join(map(str, column))] for column in zip(*grid, strict=True))
