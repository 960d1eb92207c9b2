"""You look for exits in the top and the bottom row only, not in the outer columns."""

from collections import deque


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    start = (entrance[0], entrance[1])
    seen = {start}
    waiting = deque([(start, 0)])
    while waiting:
        (row, column), steps = waiting.popleft()
        at_border = row in (0, rows - 1)
        if at_border and (row, column) != start:
            return steps
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and maze[r][c] == "." and (r, c) not in seen:
                seen.add((r, c))
                waiting.append(((r, c), steps + 1))
    return -1
