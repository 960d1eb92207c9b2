"""You also step across corners, but only up, down, left and right are allowed."""

from collections import deque


def steps_to_food(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    waiting: deque[tuple[int, int, int]] = deque()
    seen: set[tuple[int, int]] = set()
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "*":
                waiting.append((row, column, 0))
                seen.add((row, column))

    while waiting:
        row, column, steps = waiting.popleft()
        if grid[row][column] == "#":
            return steps
        for r in range(max(0, row - 1), min(rows, row + 2)):
            for c in range(max(0, column - 1), min(columns, column + 2)):
                if grid[r][c] != "X" and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c, steps + 1))
    return -1
