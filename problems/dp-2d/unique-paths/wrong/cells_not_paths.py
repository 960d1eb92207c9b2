"""You count the cells of the grid, but different paths share cells."""


def unique_paths(rows: int, columns: int) -> int:
    return rows * columns
