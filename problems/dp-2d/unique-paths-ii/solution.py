"""Count the paths to each cell, row by row, in a single row; an obstacle counts 0.

Time: O(rows * columns). Space: O(columns).
"""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    ways = [1] + [0] * (len(grid[0]) - 1)
    for row in grid:
        for column, obstacle in enumerate(row):
            if obstacle:
                ways[column] = 0
            elif column > 0:
                ways[column] += ways[column - 1]
    return ways[-1]
