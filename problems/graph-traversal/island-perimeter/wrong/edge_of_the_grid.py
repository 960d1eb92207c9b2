"""You count only sides that face water inside the grid, not those at the edge of the grid."""


def island_perimeter(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    perimeter = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 0:
                continue
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and grid[r][c] == 0:
                    perimeter += 1
    return perimeter
