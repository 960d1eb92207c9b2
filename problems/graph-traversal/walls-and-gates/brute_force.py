"""Sweep the grid, each room one more than its best neighbour, until nothing changes.

Time: O((rows * columns)³). Space: O(1).
"""

WALL = -1


def walls_and_gates(rooms: list[list[int]]) -> None:
    changed = True
    while changed:
        changed = False
        for row, line in enumerate(rooms):
            for column, number in enumerate(line):
                steps = 1 + min(neighbors(rooms, row, column), default=number)
                if number != WALL and steps < number:
                    line[column] = steps
                    changed = True


def neighbors(rooms: list[list[int]], row: int, column: int) -> list[int]:
    return [
        number
        for r, line in enumerate(rooms)
        for c, number in enumerate(line)
        if abs(r - row) + abs(c - column) == 1 and number != WALL
    ]
