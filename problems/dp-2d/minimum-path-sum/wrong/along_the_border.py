"""You return the sum along the top and the right side, but the path is free to choose."""


def min_path_sum(grid: list[list[int]]) -> int:
    return sum(grid[0]) + sum(row[-1] for row in grid[1:])
