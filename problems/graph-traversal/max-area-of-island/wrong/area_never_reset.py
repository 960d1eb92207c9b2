"""You do not start again at 0 for each island, so the areas of all islands add up."""


def max_area_of_island(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    seen: set[tuple[int, int]] = set()
    area = 0
    largest = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 0 or (row, column) in seen:
                continue
            seen.add((row, column))
            waiting = [(row, column)]
            while waiting:
                r, c = waiting.pop()
                area += 1
                for down, right in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                    inside = 0 <= down < rows and 0 <= right < columns
                    if inside and grid[down][right] == 1 and (down, right) not in seen:
                        seen.add((down, right))
                        waiting.append((down, right))
            largest = max(largest, area)
    return largest
