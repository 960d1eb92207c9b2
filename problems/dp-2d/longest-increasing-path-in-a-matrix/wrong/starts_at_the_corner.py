"""You start only at the top left cell, but the path may start on any cell."""

from functools import cache


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])

    @cache
    def climb(row: int, column: int) -> int:
        longest = 1
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                longest = max(longest, 1 + climb(r, c))
        return longest

    return climb(0, 0)
