"""Fill a table of all cells, from the top left.

Time: O(rows * columns). Space: O(rows * columns).
"""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    ways = [[0] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 1:
                continue
            if row == 0 and column == 0:
                ways[row][column] = 1
            if row > 0:
                ways[row][column] += ways[row - 1][column]
            if column > 0:
                ways[row][column] += ways[row][column - 1]
    return ways[-1][-1]
