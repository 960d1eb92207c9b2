"""You fill only the first row with ones and leave the first column at 0."""


def unique_paths(rows: int, columns: int) -> int:
    paths = [[0] * columns for _ in range(rows)]
    for column in range(columns):
        paths[0][column] = 1
    for row in range(1, rows):
        for column in range(1, columns):
            paths[row][column] = paths[row - 1][column] + paths[row][column - 1]
    return paths[rows - 1][columns - 1]
