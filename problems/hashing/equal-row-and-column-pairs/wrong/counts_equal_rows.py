"""You also count pairs of two rows, but a pair is one row and one column."""

from collections import Counter


def equal_pairs(grid: list[list[int]]) -> int:
    keys = Counter([*map(tuple, grid), *zip(*grid, strict=True)])
    return sum(count * (count - 1) // 2 for count in keys.values())
