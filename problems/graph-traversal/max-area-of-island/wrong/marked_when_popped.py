"""You mark a cell when it leaves the stack, so one that was pushed twice is counted twice."""


def max_area_of_island(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    largest = 0
    seen: set[tuple[int, int]] = set()
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 0 or (row, column) in seen:
                continue
            waiting = [(row, column)]
            area = 0
            while waiting:
                r, c = waiting.pop()
                seen.add((r, c))
                area += 1
                for down, right in (r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1):
                    inside = 0 <= down < rows and 0 <= right < columns
                    if inside and grid[down][right] == 1 and (down, right) not in seen:
                        waiting.append((down, right))
            largest = max(largest, area)
    return largest
