"""Recurse over the island: water returns 1, a visited cell 0, a new cell the sum of its sides.

Time: O(rows * columns). Space: O(rows * columns).
"""


def island_perimeter(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    seen: set[tuple[int, int]] = set()

    def walk(row: int, column: int) -> int:
        if not (0 <= row < rows and 0 <= column < columns) or grid[row][column] == 0:
            return 1
        if (row, column) in seen:
            return 0
        seen.add((row, column))
        return (
            walk(row + 1, column)
            + walk(row - 1, column)
            + walk(row, column + 1)
            + walk(row, column - 1)
        )

    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == 1:
                return walk(row, column)
    return 0
