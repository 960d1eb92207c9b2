"""You also step diagonally, but cells that touch at a corner are no neighbours."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    length = [[1] * columns for _ in range(rows)]
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    for row, column in sorted(cells, key=lambda cell: grid[cell[0]][cell[1]]):
        for r in range(max(row - 1, 0), min(row + 2, rows)):
            for c in range(max(column - 1, 0), min(column + 2, columns)):
                if grid[r][c] > grid[row][column]:
                    length[r][c] = max(length[r][c], length[row][column] + 1)
    return max(max(line) for line in length)
