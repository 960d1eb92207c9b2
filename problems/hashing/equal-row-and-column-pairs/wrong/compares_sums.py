"""You compare the sums of rows and columns, but different numbers can have the same sum."""

from collections import Counter


def equal_pairs(grid: list[list[int]]) -> int:
    rows = Counter(map(sum, grid))
    return sum(rows[sum(column)] for column in zip(*grid, strict=True))
