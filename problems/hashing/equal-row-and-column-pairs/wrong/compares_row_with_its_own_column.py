"""You compare row i only with column i, but any row may equal any column."""


def equal_pairs(grid: list[list[int]]) -> int:
    return sum(
        tuple(row) == column for row, column in zip(grid, zip(*grid, strict=True), strict=True)
    )
