"""You also step across corners, but rooms are linked only where they share a side."""

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
        around = [(r, c) for r in range(row - 1, row + 2) for c in range(column - 1, column + 2)]
        for r, c in around:
            if 0 <= r < rows and 0 <= c < columns and rooms[r][c] == EMPTY:
                rooms[r][c] = rooms[row][column] + 1
                waiting.append((r, c))
