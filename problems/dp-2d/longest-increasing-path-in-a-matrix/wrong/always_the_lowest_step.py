"""You always take the lowest step up, but a higher one may lead further."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])

    def climb(row: int, column: int) -> int:
        around = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        steps = [
            (grid[r][c], r, c)
            for r, c in around
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]
        ]
        if not steps:
            return 1
        _, r, c = min(steps)
        return 1 + climb(r, c)

    return max(climb(row, column) for row in range(rows) for column in range(columns))
