"""You take the newest orange first, so it spreads along one path instead of minute by minute."""


def oranges_rotting(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    spreading = [
        (row, column, 0)
        for row in range(rows)
        for column in range(columns)
        if grid[row][column] == 2
    ]
    minutes = 0
    while spreading:
        row, column, minute = spreading.pop()
        minutes = max(minutes, minute)
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and grid[r][c] == 1:
                grid[r][c] = 2
                spreading.append((r, c, minute + 1))
    return -1 if any(1 in line for line in grid) else minutes
