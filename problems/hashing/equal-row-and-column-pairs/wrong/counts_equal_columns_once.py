"""You keep the columns in a set, but two equal columns make two pairs with the same row."""


def equal_pairs(grid: list[list[int]]) -> int:
    columns = set(zip(*grid, strict=True))
    return sum(tuple(row) in columns for row in grid)
