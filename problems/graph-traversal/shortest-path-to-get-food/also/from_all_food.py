"""Start at all food together and search breadth first for your cell.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def steps_to_food(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    steps = {(r, c): 0 for r in range(rows) for c in range(columns) if grid[r][c] == "#"}
    waiting = deque(steps)
    while waiting:
        row, column = waiting.popleft()
        if grid[row][column] == "*":
            return steps[row, column]
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and grid[r][c] != "X" and (r, c) not in steps:
                steps[r, c] = steps[row, column] + 1
                waiting.append((r, c))
    return -1
