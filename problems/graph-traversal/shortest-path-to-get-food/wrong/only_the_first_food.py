"""You look for one cell with food only, the first in reading order."""

from collections import deque


def steps_to_food(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    cells = [(r, c) for r in range(rows) for c in range(columns)]
    start = next((r, c) for r, c in cells if grid[r][c] == "*")
    goal = next(((r, c) for r, c in cells if grid[r][c] == "#"), None)
    steps = {start: 0}
    waiting = deque([start])
    while waiting:
        row, column = waiting.popleft()
        if (row, column) == goal:
            return steps[row, column]
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and grid[r][c] != "X" and (r, c) not in steps:
                steps[r, c] = steps[row, column] + 1
                waiting.append((r, c))
    return -1
