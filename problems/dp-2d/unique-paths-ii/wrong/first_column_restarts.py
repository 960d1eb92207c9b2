"""You set the first column to 1 again behind an obstacle, but nothing can get there."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    ways = [0] * len(grid[0])
    if grid[0][0] == 1:
        return 0
    for row in grid:
        ways[0] = 1 - row[0]
        for column in range(1, len(row)):
            ways[column] = 0 if row[column] else ways[column] + ways[column - 1]
    return ways[-1]
