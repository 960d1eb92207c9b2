"""Start at all exits together and search breadth first for the entrance.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    steps: dict[tuple[int, int], int] = {}
    for row in range(rows):
        for column in range(columns):
            at_border = row in (0, rows - 1) or column in (0, columns - 1)
            if at_border and maze[row][column] == "." and [row, column] != entrance:
                steps[row, column] = 0
    waiting = deque(steps)
    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if not (0 <= r < rows and 0 <= c < columns):
                continue
            if maze[r][c] == "." and (r, c) not in steps:
                steps[r, c] = steps[row, column] + 1
                waiting.append((r, c))
    return steps.get((entrance[0], entrance[1]), -1)
