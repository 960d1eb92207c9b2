"""You check for obstacles from the second column on, so those in the first column are passed."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    ways = [1] + [0] * (len(grid[0]) - 1)
    if grid[0][0] == 1 or grid[-1][-1] == 1:
        return 0
    for row in grid:
        for column in range(1, len(row)):
            ways[column] = 0 if row[column] else ways[column] + ways[column - 1]
    return ways[-1]
