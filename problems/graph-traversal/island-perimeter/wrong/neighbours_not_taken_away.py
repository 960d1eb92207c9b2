"""You count four sides for every cell, also those between two cells of land."""


def island_perimeter(grid: list[list[int]]) -> int:
    return 4 * sum(sum(line) for line in grid)
