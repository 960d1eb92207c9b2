"""Work off one distance at a time and turn visited cells into obstacles.

Time: O(rows * columns). Space: O(rows * columns).
"""


def steps_to_food(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    newest = [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == "*"]
    steps = 0
    while newest:
        steps += 1
        following = []
        for row, column in newest:
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if not (0 <= r < rows and 0 <= c < columns) or grid[r][c] in "X*":
                    continue
                if grid[r][c] == "#":
                    return steps
                grid[r][c] = "X"
                following.append((r, c))
        newest = following
    return -1
