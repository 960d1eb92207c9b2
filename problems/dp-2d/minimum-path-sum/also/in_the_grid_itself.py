"""Add the cheaper neighbour to each cell of the grid itself.

Time: O(rows * columns). Space: O(1).
"""


def min_path_sum(grid: list[list[int]]) -> int:
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            if row > 0 and column > 0:
                grid[row][column] += min(grid[row - 1][column], grid[row][column - 1])
            elif row > 0:
                grid[row][column] += grid[row - 1][column]
            elif column > 0:
                grid[row][column] += grid[row][column - 1]
    return grid[-1][-1]
