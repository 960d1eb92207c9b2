"""Let all gates spread breadth first at once: the first wave to come is the nearest gate's.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque

GATE = 0
EMPTY = 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    rows, columns = len(rooms), len(rooms[0])
    waiting = deque(
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if rooms[row][column] == GATE
    )
    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and rooms[r][c] == EMPTY:
                rooms[r][c] = rooms[row][column] + 1
                waiting.append((r, c))
