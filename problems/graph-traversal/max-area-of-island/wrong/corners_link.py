"""You also flood across corners, but only a shared side links two cells."""


def max_area_of_island(grid: list[list[int]]) -> int:
    land = {
        (row, column)
        for row, line in enumerate(grid)
        for column, cell in enumerate(line)
        if cell == 1
    }
    largest = 0
    while land:
        waiting = [land.pop()]
        area = 0
        while waiting:
            row, column = waiting.pop()
            area += 1
            for r in range(row - 1, row + 2):
                for c in range(column - 1, column + 2):
                    if (r, c) in land:
                        land.remove((r, c))
                        waiting.append((r, c))
        largest = max(largest, area)
    return largest
