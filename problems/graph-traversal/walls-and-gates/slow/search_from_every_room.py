"""You look for the nearest gate from each room by itself, which is quadratic."""

from collections import deque

GATE, EMPTY = 0, 2**31 - 1


def walls_and_gates(rooms: list[list[int]]) -> None:
    kind = {
        (row, column): cell for row, line in enumerate(rooms) for column, cell in enumerate(line)
    }

    def nearest(start: tuple[int, int]) -> int:
        seen = {start}
        waiting = deque([(start, 0)])
        while waiting:
            (row, column), steps = waiting.popleft()
            if kind[row, column] == GATE:
                return steps
            down, up = (row + 1, column), (row - 1, column)
            for beside in down, up, (row, column + 1), (row, column - 1):
                if kind.get(beside) in (GATE, EMPTY) and beside not in seen:
                    seen.add(beside)
                    waiting.append((beside, steps + 1))
        return EMPTY

    for (row, column), cell in kind.items():
        if cell == EMPTY:
            rooms[row][column] = nearest((row, column))
