"""You count rows and columns to the nearest gate as if there were no walls in between."""

WALL, GATE = -1, 0


def walls_and_gates(rooms: list[list[int]]) -> None:
    gates = [
        (row, column)
        for row, line in enumerate(rooms)
        for column, cell in enumerate(line)
        if cell == GATE
    ]
    if not gates:
        return
    for row, line in enumerate(rooms):
        for column, cell in enumerate(line):
            if cell != WALL:
                line[column] = min(abs(row - r) + abs(column - c) for r, c in gates)
