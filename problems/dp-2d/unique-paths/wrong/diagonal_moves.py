"""You also add the cell diagonally above, but the robot goes only right or down."""


def unique_paths(rows: int, columns: int) -> int:
    ways = [[1] * columns for _ in range(rows)]
    for row in range(1, rows):
        for column in range(1, columns):
            above, left = ways[row - 1][column], ways[row][column - 1]
            ways[row][column] = above + left + ways[row - 1][column - 1]
    return ways[-1][-1]
