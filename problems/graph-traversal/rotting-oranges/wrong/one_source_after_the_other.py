"""You let one rotten orange spread to the end before the next one starts, not all together."""

from collections import deque


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    latest = 0
    for source in [(row, column) for row, column in cells if grid[row][column] == 2]:
        spreading = deque([(*source, 0)])
        while spreading:
            row, column, minutes = spreading.popleft()
            latest = max(latest, minutes)
            down, up = (row + 1, column), (row - 1, column)
            for r, c in down, up, (row, column + 1), (row, column - 1):
                if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                    grid[r][c] = 2
                    spreading.append((r, c, minutes + 1))
    return -1 if any(1 in row for row in grid) else latest
