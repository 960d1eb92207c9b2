"""You turn oranges while you scan, so what turned in this minute spoils others in it too."""


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    minutes = 0
    changed = True
    while changed:
        changed = False
        for row in range(rows):
            for column in range(columns):
                if grid[row][column] != 2:
                    continue
                down, up = (row + 1, column), (row - 1, column)
                for r, c in down, up, (row, column + 1), (row, column - 1):
                    if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                        grid[r][c] = 2
                        changed = True
        minutes += changed
    return -1 if any(1 in row for row in grid) else minutes
