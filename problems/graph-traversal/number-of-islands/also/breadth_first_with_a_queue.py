"""Sink each island breadth first, with a queue that holds only the rim of the flood.

Time: O(rows * columns). Space: O(rows * columns) at worst.
"""

from collections import deque


def count_islands(grid: list[list[str]]) -> int:
    islands = 0
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            if grid[row][column] == "1":
                islands += 1
                sink(grid, row, column)
    return islands


def sink(grid: list[list[str]], row: int, column: int) -> None:
    grid[row][column] = "0"
    waiting = deque([(row, column)])
    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < len(grid) and 0 <= c < len(grid[0]) and grid[r][c] == "1":
                grid[r][c] = "0"
                waiting.append((r, c))
