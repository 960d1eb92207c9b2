"""You count the steps of the path, but its cells are counted: one more."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    steps = [[0] * columns for _ in range(rows)]
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    for row, column in sorted(cells, key=lambda cell: grid[cell[0]][cell[1]]):
        for r, c in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] > grid[row][column]:
                steps[r][c] = max(steps[r][c], steps[row][column] + 1)
    return max(max(line) for line in steps)
