"""You set the whole first row and column to 1, but an obstacle there cuts off what lies behind."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    ways = [[1] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 1:
                ways[row][column] = 0
            elif row > 0 and column > 0:
                ways[row][column] = ways[row - 1][column] + ways[row][column - 1]
    return ways[-1][-1]
