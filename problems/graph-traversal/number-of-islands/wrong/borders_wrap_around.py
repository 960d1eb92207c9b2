"""You do not stop at index -1, so Python reads the other side of the map and links the borders."""


def count_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    land = [[cell == "1" for cell in row] for row in grid]
    islands = 0
    for row in range(rows):
        for column in range(columns):
            if not land[row][column]:
                continue
            islands += 1
            land[row][column] = False
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                for down, right in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                    if down < rows and right < columns and land[down][right]:
                        land[down][right] = False
                        waiting.append((down, right))
    return islands
