"""You set only the first cell to 1, but every cell of the top row and the left column has a
path."""


def unique_paths(rows: int, columns: int) -> int:
    ways = [[0] * columns for _ in range(rows)]
    ways[0][0] = 1
    for row in range(1, rows):
        for column in range(1, columns):
            ways[row][column] = ways[row - 1][column] + ways[row][column - 1]
    return ways[-1][-1]
