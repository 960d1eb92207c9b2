"""Count four sides per land cell and take two away for each pair of neighbours.

Time: O(rows * columns). Space: O(1).
"""


def island_perimeter(grid: list[list[int]]) -> int:
    land = 0
    joins = 0
    for row in range(len(grid)):
        for column in range(len(grid[0])):
            if grid[row][column] == 1:
                land += 1
                if row > 0 and grid[row - 1][column] == 1:
                    joins += 1
                if column > 0 and grid[row][column - 1] == 1:
                    joins += 1
    return 4 * land - 2 * joins
