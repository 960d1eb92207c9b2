"""You try every path and take the cells back, which is exponential in an open maze."""


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    far = rows * columns

    def search(row: int, column: int, steps: int) -> int:
        if not (0 <= row < rows and 0 <= column < columns) or maze[row][column] == "+":
            return far
        at_border = row in (0, rows - 1) or column in (0, columns - 1)
        if at_border and steps > 0:
            return steps
        maze[row][column] = "+"
        best = min(
            search(row + 1, column, steps + 1),
            search(row - 1, column, steps + 1),
            search(row, column + 1, steps + 1),
            search(row, column - 1, steps + 1),
        )
        maze[row][column] = "."
        return best

    nearest = search(entrance[0], entrance[1], 0)
    return nearest if nearest < far else -1
