"""You measure the distance to an empty cell at the border right through the walls."""


def nearest_exit(maze: list[list[str]], entrance: list[int]) -> int:
    rows, columns = len(maze), len(maze[0])
    distances = [
        abs(row - entrance[0]) + abs(column - entrance[1])
        for row in range(rows)
        for column in range(columns)
        if maze[row][column] == "." and [row, column] != entrance
        if row in (0, rows - 1) or column in (0, columns - 1)
    ]
    return min(distances, default=-1)
