"""Work off the queue one distance at a time, and build a wall where you have been.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    row, column = entrance
    maze[row][column] = "+"
    waiting = deque([(row, column)])
    steps = 0
    while waiting:
        steps += 1
        for _ in range(len(waiting)):
            row, column = waiting.popleft()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if not (0 <= r < rows and 0 <= c < columns) or maze[r][c] == "+":
                    continue
                if r in (0, rows - 1) or c in (0, columns - 1):
                    return steps
                maze[r][c] = "+"
                waiting.append((r, c))
    return -1
