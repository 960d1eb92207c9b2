"""You take the newest cell first, so the number that a room gets first is not the smallest."""

GATE = 0
EMPTY = 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    rows, columns = len(rooms), len(rooms[0])
    waiting = [
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if rooms[row][column] == GATE
    ]
    while waiting:
        row, column = waiting.pop()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and rooms[r][c] == EMPTY:
                rooms[r][c] = rooms[row][column] + 1
                waiting.append((r, c))
