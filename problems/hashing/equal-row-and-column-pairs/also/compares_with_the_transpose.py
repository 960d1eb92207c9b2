"""Transpose the grid and compare each row with each column as lists.

Time: O(n³) at worst. Space: O(n²).
"""


def equal_pairs(grid: list[list[int]]) -> int:
    columns = [list(column) for column in zip(*grid, strict=True)]
    pairs = 0
    for row in grid:
        for column in columns:
            if row == column:
                pairs += 1
    return pairs
