"""You enter free cells only, so a cell with food is never reached."""

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
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and grid[r][c] == "O" and (r, c) not in seen:
                seen.add((r, c))
                waiting.append((r, c, steps + 1))
    return -1
