"""You compare the cells with the number 1, but they are strings, so no land is ever found."""

LAND: object = 1


def count_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    seen: set[tuple[int, int]] = set()

    def flood(start: tuple[int, int]) -> None:
        seen.add(start)
        waiting = [start]
        while waiting:
            row, column = waiting.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and grid[r][c] == LAND and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c))

    islands = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == LAND and (row, column) not in seen:
                islands += 1
                flood((row, column))
    return islands
