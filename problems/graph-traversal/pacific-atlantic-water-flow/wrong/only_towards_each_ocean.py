"""You let water run only up and left to the Pacific, down and right to the Atlantic."""


def pacific_atlantic(heights: list[list[int]]) -> list[list[int]]:
    rows, columns = len(heights), len(heights[0])
    fields = [(row, column) for row in range(rows) for column in range(columns)]
    pacific: set[tuple[int, int]] = set()
    for row, column in fields:
        above, left = (row - 1, column), (row, column - 1)
        if row == 0 or column == 0:
            pacific.add((row, column))
        for r, c in above, left:
            if (r, c) in pacific and heights[r][c] <= heights[row][column]:
                pacific.add((row, column))
    atlantic: set[tuple[int, int]] = set()
    for row, column in reversed(fields):
        below, right = (row + 1, column), (row, column + 1)
        if row == rows - 1 or column == columns - 1:
            atlantic.add((row, column))
        for r, c in below, right:
            if (r, c) in atlantic and heights[r][c] <= heights[row][column]:
                atlantic.add((row, column))
    return [list(field) for field in pacific & atlantic]
