"""You do not test for negative indices, so you walk out at the top and in again at the bottom."""

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
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            inside = r < rows and c < columns
            if inside and maze[r][c] == "." and (r, c) not in seen:
                seen.add((r, c))
                waiting.append(((r % rows, c % columns), steps + 1))
    return -1
