"""You start with 0 and forget the cost of the first cell."""


def min_path_sum(grid: list[list[int]]) -> int:
    best = [0] * len(grid[0])
    for r, row in enumerate(grid):
        for c, cost in enumerate(row):
            if r == 0 and c == 0:
                continue
            if r == 0:
                best[c] = best[c - 1] + cost
            elif c == 0:
                best[c] += cost
            else:
                best[c] = min(best[c], best[c - 1]) + cost
    return best[-1]
