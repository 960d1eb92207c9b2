"""You start with 1 even if the first cell is blocked."""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    ways = [[0] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if row == 0 and column == 0:
                ways[0][0] = 1
            elif grid[row][column] == 0:
                above = ways[row - 1][column] if row > 0 else 0
                left = ways[row][column - 1] if column > 0 else 0
                ways[row][column] = above + left
    return ways[-1][-1]
