"""You look for the most expensive path instead of the cheapest."""


def min_path_sum(grid: list[list[int]]) -> int:
    best = [0] * (len(grid[0]) + 1)
    for row in grid:
        for column, cost in enumerate(row, 1):
            best[column] = max(best[column], best[column - 1]) + cost
    return best[-1]
