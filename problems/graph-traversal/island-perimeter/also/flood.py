"""Flood the island from its first cell, and count every attempt to leave it.

Time: O(rows * columns). Space: O(rows * columns).
"""


def island_perimeter(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    start = next((r, c) for r in range(rows) for c in range(columns) if grid[r][c] == 1)
    seen = {start}
    waiting = [start]
    perimeter = 0
    while waiting:
        row, column = waiting.pop()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if not (0 <= r < rows and 0 <= c < columns) or grid[r][c] == 0:
                perimeter += 1
            elif (r, c) not in seen:
                seen.add((r, c))
                waiting.append((r, c))
    return perimeter
