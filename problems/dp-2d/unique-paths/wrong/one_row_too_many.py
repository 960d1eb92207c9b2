"""You add up once for every row, but the row of ones you start with is the first row already."""


def unique_paths(rows: int, columns: int) -> int:
    ways = [1] * columns
    for _ in range(rows):
        for column in range(1, columns):
            ways[column] += ways[column - 1]
    return ways[-1]
