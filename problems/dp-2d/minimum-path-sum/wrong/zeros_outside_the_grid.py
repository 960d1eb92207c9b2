"""You let a path begin anywhere on the border, but costs along it add up from the first cell."""


def min_path_sum(grid: list[list[int]]) -> int:
    best = [[0] * (len(grid[0]) + 1) for _ in range(len(grid) + 1)]
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            before = min(best[row][column + 1], best[row + 1][column])
            best[row + 1][column + 1] = before + grid[row][column]
    return best[-1][-1]
