"""You take one side away for each pair of neighbours, but both of them lose one."""


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
    return 4 * land - joins
