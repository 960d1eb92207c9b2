"""You try every path and take the cells back, which is exponential in an open grid."""


def steps_to_food(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    far = rows * columns

    def search(row: int, column: int) -> int:
        if not (0 <= row < rows and 0 <= column < columns) or grid[row][column] == "X":
            return far
        if grid[row][column] == "#":
            return 0
        before = grid[row][column]
        grid[row][column] = "X"
        best = 1 + min(
            search(row + 1, column),
            search(row - 1, column),
            search(row, column + 1),
            search(row, column - 1),
        )
        grid[row][column] = before
        return best

    [start] = [(r, c) for r in range(rows) for c in range(columns) if grid[r][c] == "*"]
    nearest = search(*start)
    return nearest if nearest < far else -1
