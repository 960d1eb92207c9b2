"""Queue each orange with the minute in which it turns, without levels.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    spreading = deque(
        (row, column, 0)
        for row in range(rows)
        for column in range(columns)
        if grid[row][column] == 2
    )
    minutes = 0
    while spreading:
        row, column, minutes = spreading.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                grid[r][c] = 2
                spreading.append((r, c, minutes + 1))
    return -1 if any(1 in line for line in grid) else minutes
