"""Write the counts into the grid itself.

Time: O(rows * columns). Space: O(1).
"""


def unique_paths_with_obstacles(grid: list[list[int]]) -> int:
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            if grid[row][column] == 1:
                grid[row][column] = 0
            elif row == 0 and column == 0:
                grid[row][column] = 1
            else:
                above = grid[row - 1][column] if row > 0 else 0
                left = grid[row][column - 1] if column > 0 else 0
                grid[row][column] = above + left
    return grid[-1][-1]
