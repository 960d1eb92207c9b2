"""Spread breadth first from all rotten oranges together: each level is one minute.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque

FRESH, ROTTEN = 1, 2


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    fresh = 0
    spreading: deque[tuple[int, int]] = deque()
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == FRESH:
                fresh += 1
            elif grid[row][column] == ROTTEN:
                spreading.append((row, column))

    minutes = 0
    while fresh > 0 and spreading:
        minutes += 1
        for _ in range(len(spreading)):
            row, column = spreading.popleft()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if 0 <= r < rows and 0 <= c < columns and grid[r][c] == FRESH:
                    grid[r][c] = ROTTEN
                    fresh -= 1
                    spreading.append((r, c))
    return minutes if fresh == 0 else -1
