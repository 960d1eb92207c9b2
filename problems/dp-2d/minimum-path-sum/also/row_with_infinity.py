"""Keep a single row that begins as infinity, so that the border needs no special case.

Time: O(rows * columns). Space: O(columns).
"""

from math import inf


def min_path_sum(grid: list[list[int]]) -> int:
    best = [inf] * (len(grid[0]) + 1)  # one more on the left
    best[1] = 0
    for row in grid:
        for column, cost in enumerate(row, 1):
            best[column] = min(best[column], best[column - 1]) + cost
    return int(best[-1])
