"""Search depth-first from each cell, with a cache, top-down.

Time: O(cells). Space: O(cells).
"""

from functools import cache


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])

    @cache
    def longest_from(row: int, column: int) -> int:
        longest = 1
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                longest = max(longest, 1 + longest_from(r, c))
        return longest

    return max(longest_from(row, column) for row in range(rows) for column in range(columns))
