"""You count a minute for the last level too, although it finds nothing fresh to spoil."""

from collections import deque


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    fresh = {(row, column) for row, column in cells if grid[row][column] == 1}
    spreading = deque((row, column) for row, column in cells if grid[row][column] == 2)
    minutes = 0
    while spreading:
        minutes += 1
        for _ in range(len(spreading)):
            row, column = spreading.popleft()
            down, up = (row + 1, column), (row - 1, column)
            for beside in down, up, (row, column + 1), (row, column - 1):
                if beside in fresh:
                    fresh.remove(beside)
                    spreading.append(beside)
    return -1 if fresh else minutes
