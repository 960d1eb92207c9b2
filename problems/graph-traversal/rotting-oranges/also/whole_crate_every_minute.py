"""Scan the whole crate in every minute, collect what turns, then turn it.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    minutes = 0
    while True:
        turning = [
            (row, column)
            for row in range(rows)
            for column in range(columns)
            if grid[row][column] == 1
            and (
                (row > 0 and grid[row - 1][column] == 2)
                or (row + 1 < rows and grid[row + 1][column] == 2)
                or (column > 0 and grid[row][column - 1] == 2)
                or (column + 1 < columns and grid[row][column + 1] == 2)
            )
        ]
        if not turning:
            return -1 if any(1 in row for row in grid) else minutes
        for row, column in turning:
            grid[row][column] = 2
        minutes += 1
