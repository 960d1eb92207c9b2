"""Spread breadth first from all rotten oranges together: each level is one minute.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque

FRESH, ROTTEN = 1, 2


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    places = {(row, column): grid[row][column] for row in range(rows) for column in range(columns)}
    fresh = {place for place, orange in places.items() if orange == FRESH}
    spreading = deque(place for place, orange in places.items() if orange == ROTTEN)

    minutes = 0
    while fresh and spreading:
        minutes += 1
        for _ in range(len(spreading)):
            row, column = spreading.popleft()
            down, up = (row + 1, column), (row - 1, column)
            for beside in down, up, (row, column + 1), (row, column - 1):
                if beside in fresh:
                    fresh.remove(beside)
                    spreading.append(beside)
    return -1 if fresh else minutes
