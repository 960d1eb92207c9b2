"""You do not ask at the end whether some oranges are still fresh."""

from collections import deque


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    spreading = deque((row, column, 0) for row, column in cells if grid[row][column] == 2)
    minutes = 0
    while spreading:
        row, column, minutes = spreading.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                grid[r][c] = 2
                spreading.append((r, c, minutes + 1))
    return minutes
