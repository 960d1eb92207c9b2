"""Flood each island breadth first, with a queue in place of the stack.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def max_area_of_island(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    seen: set[tuple[int, int]] = set()

    def flood(start: tuple[int, int]) -> int:
        seen.add(start)
        waiting = deque([start])
        area = 0
        while waiting:
            row, column = waiting.popleft()
            area += 1
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and grid[r][c] == 1 and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c))
        return area

    largest = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 1 and (row, column) not in seen:
                largest = max(largest, flood((row, column)))
    return largest
