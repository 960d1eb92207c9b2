"""You keep the rows in a set, but two equal rows make two pairs with the same column."""


def equal_pairs(grid: list[list[int]]) -> int:
    rows = {tuple(row) for row in grid}
    return sum(column in rows for column in zip(*grid, strict=True))
