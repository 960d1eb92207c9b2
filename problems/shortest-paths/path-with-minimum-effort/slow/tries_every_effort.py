"""You try the efforts 0, 1, 2, ... with a flood for each, and there may be a million of them."""


def minimum_effort_path(heights: list[list[int]]) -> int:
    rows, columns = len(heights), len(heights[0])
    effort = 0
    while True:
        seen = {(0, 0)}
        stack = [(0, 0)]
        while stack:
            row, column = stack.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if 0 <= r < rows and 0 <= c < columns and (r, c) not in seen:
                    step = abs(heights[r][c] - heights[row][column])
                    if step <= effort:
                        seen.add((r, c))
                        stack.append((r, c))
        if (rows - 1, columns - 1) in seen:
            return effort
        effort += 1
