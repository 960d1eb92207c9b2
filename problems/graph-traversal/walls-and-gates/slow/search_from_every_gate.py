"""You search the whole castle again from each gate, which costs a full search per gate."""

from collections import deque

GATE, EMPTY = 0, 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    passable = {
        (row, column): cell
        for row, line in enumerate(rooms)
        for column, cell in enumerate(line)
        if cell in (GATE, EMPTY)
    }
    for gate in [place for place, cell in passable.items() if cell == GATE]:
        steps = {gate: 0}
        waiting = deque([gate])
        while waiting:
            row, column = place = waiting.popleft()
            rooms[row][column] = min(rooms[row][column], steps[place])
            down, up = (row + 1, column), (row - 1, column)
            for beside in down, up, (row, column + 1), (row, column - 1):
                if beside in passable and beside not in steps:
                    steps[beside] = steps[place] + 1
                    waiting.append(beside)
