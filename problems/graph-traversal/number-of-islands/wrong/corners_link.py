"""You also flood across corners, but only a shared side links two cells."""


def count_islands(grid: list[list[str]]) -> int:
    land = {
        (row, column)
        for row in range(len(grid))
        for column in range(len(grid[0]))
        if grid[row][column] == "1"
    }
    islands = 0
    while land:
        islands += 1
        waiting = [land.pop()]
        while waiting:
            row, column = waiting.pop()
            for r in range(row - 1, row + 2):
                for c in range(column - 1, column + 2):
                    if (r, c) in land:
                        land.remove((r, c))
                        waiting.append((r, c))
    return islands
