"""You count the paths up to the goal even if the goal is blocked."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    if grid[0][0] == 1:
        return 0
    grid[-1][-1] = 0
    ways = [1] + [0] * (columns - 1)
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 1:
                ways[column] = 0
            elif column > 0:
                ways[column] += ways[column - 1]
    return ways[-1]
