"""You finish one gate before you start the next, and never correct a room that has a number."""

from collections import deque

GATE = 0
EMPTY = 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    rows, columns = len(rooms), len(rooms[0])
    for gate_row in range(rows):
        for gate_column in range(columns):
            if rooms[gate_row][gate_column] != GATE:
                continue
            waiting = deque([(gate_row, gate_column)])
            while waiting:
                row, column = waiting.popleft()
                down, up = (row + 1, column), (row - 1, column)
                for r, c in down, up, (row, column + 1), (row, column - 1):
                    if 0 <= r < rows and 0 <= c < columns and rooms[r][c] == EMPTY:
                        rooms[r][c] = rooms[row][column] + 1
                        waiting.append((r, c))
