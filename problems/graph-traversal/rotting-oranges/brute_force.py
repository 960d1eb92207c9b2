"""Draw the whole crate anew for every minute until it stays the same.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def oranges_rotting(grid: list[list[int]]) -> int:
    minutes = 0
    while True:
        following = [
            [after(grid, row, column) for column in range(len(grid[0]))] for row in range(len(grid))
        ]
        if following == grid:
            break
        grid = following
        minutes += 1
    return -1 if any(1 in row for row in grid) else minutes


def after(grid: list[list[int]], row: int, column: int) -> int:
    """What lies in this place a minute later."""
    beside = [
        grid[r][c]
        for r in range(max(0, row - 1), min(len(grid), row + 2))
        for c in range(max(0, column - 1), min(len(grid[0]), column + 2))
        if r == row or c == column
    ]
    return 2 if grid[row][column] == 1 and 2 in beside else grid[row][column]
