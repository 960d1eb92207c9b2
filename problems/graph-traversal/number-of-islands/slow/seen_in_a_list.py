"""You keep the cells you have seen in a list, so each look into it is linear, all quadratic."""


def count_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])
    seen: list[tuple[int, int]] = []
    islands = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "0" or (row, column) in seen:
                continue
            islands += 1
            seen.append((row, column))
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                for down, right in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                    inside = 0 <= down < rows and 0 <= right < columns
                    if inside and grid[down][right] == "1" and (down, right) not in seen:
                        seen.append((down, right))
                        waiting.append((down, right))
    return islands
