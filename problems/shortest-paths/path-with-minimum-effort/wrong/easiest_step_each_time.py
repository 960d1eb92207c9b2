"""You always take the easiest step to a new cell and never return to a choice."""


def minimum_effort_path(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    row, column = 0, 0
    visited = {(0, 0)}
    effort = 0
    while (row, column) != (rows - 1, columns - 1):
        choices = [
            (abs(heights[r][c] - heights[row][column]), r, c)
            for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1))
            if 0 <= r < rows and 0 <= c < columns and (r, c) not in visited
        ]
        if not choices:
            return -1
        step, row, column = min(choices)
        visited.add((row, column))
        effort = max(effort, step)
    return effort
