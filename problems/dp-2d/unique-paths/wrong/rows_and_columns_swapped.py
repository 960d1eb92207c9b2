"""You swap rows and columns when you build the table, so only square grids fit into it."""


def unique_paths(rows: int, columns: int) -> int:
    ways = [[1] * rows for _ in range(columns)]
    for row in range(1, rows):
        for column in range(1, columns):
            ways[row][column] = ways[row - 1][column] + ways[row][column - 1]
    return ways[rows - 1][columns - 1]
