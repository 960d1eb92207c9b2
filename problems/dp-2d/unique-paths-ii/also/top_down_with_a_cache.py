"""Recurse with a cache over the cells, top-down.

Time: O(rows * columns). Space: O(rows * columns).
"""

from functools import cache


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    last_row, last_column = len(grid) - 1, len(grid[0]) - 1

    @cache
    def paths(row: int, column: int) -> int:
        if row > last_row or column > last_column or grid[row][column] == 1:
            return 0
        if row == last_row and column == last_column:
            return 1
        return paths(row + 1, column) + paths(row, column + 1)

    return paths(0, 0)
