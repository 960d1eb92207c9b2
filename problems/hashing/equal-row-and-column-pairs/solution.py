"""Count the rows as keys of a dictionary, then look up each column.

Time: O(n²). Space: O(n²).
"""


def equal_pairs(grid: list[list[int]]) -> int:
    n = len(grid)
    rows: dict[tuple[int, ...], int] = {}
    for row in grid:
        key = tuple(row)
        rows[key] = rows.get(key, 0) + 1

    pairs = 0
    for column in range(n):
        key = tuple([grid[row][column] for row in range(n)])
        pairs += rows.get(key, 0)
    return pairs
