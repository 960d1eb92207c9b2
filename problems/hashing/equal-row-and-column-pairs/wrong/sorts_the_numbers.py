"""You sort each row and column first, but their order has to agree as well."""

from collections import Counter


def equal_pairs(grid: list[list[int]]) -> int:
    rows = Counter(tuple(sorted(row)) for row in grid)
    return sum(rows[tuple(sorted(column))] for column in zip(*grid, strict=True))
