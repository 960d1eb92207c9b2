"""You skip a blocked cell in the single row, but its old count must become 0."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    if grid[0][0] == 1 or grid[-1][-1] == 1:
        return 0
    ways = [1] + [0] * (len(grid[0]) - 1)
    for row in grid:
        for column in range(1, len(row)):
            if row[column] == 0:
                ways[column] += ways[column - 1]
    return ways[-1]
