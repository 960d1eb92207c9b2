"""You search from each cell and forget what you found, so you walk every path: exponential time."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])

    def climb(row: int, column: int) -> int:
        best = 0
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                best = max(best, climb(r, c))
        return best + 1

    return max(climb(row, column) for row in range(rows) for column in range(columns))
