"""You do not test for negative indices, and index -1 quietly reads the other side of the grid."""


def island_perimeter(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    perimeter = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 0:
                continue
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = r < rows and c < columns
                if not inside or grid[r][c] == 0:
                    perimeter += 1
    return perimeter
