"""You also step across corners, but only up, down, left and right are allowed."""

from collections import deque


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    start = (entrance[0], entrance[1])
    seen = {start}
    waiting = deque([(start, 0)])
    while waiting:
        (row, column), steps = waiting.popleft()
        at_border = row in (0, rows - 1) or column in (0, columns - 1)
        if at_border and (row, column) != start:
            return steps
        for r in range(max(0, row - 1), min(rows, row + 2)):
            for c in range(max(0, column - 1), min(columns, column + 2)):
                if maze[r][c] == "." and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append(((r, c), steps + 1))
    return -1
