"""You do not test for negative indices, so you leave at the top and come in at the bottom."""

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
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if r < rows and c < columns and grid[r][c] != "X" and (r, c) not in seen:
                seen.add((r, c))
                waiting.append((r % rows, c % columns, steps + 1))
    return -1
