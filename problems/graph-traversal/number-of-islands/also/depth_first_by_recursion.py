"""Sink each island by recursion, the shortest version.

Time: O(rows * columns). Space: O(rows * columns).
"""


def count_islands(grid: list[list[str]]) -> int:
    rows, columns = len(grid), len(grid[0])

    def sink(row: int, column: int) -> None:
        if not (0 <= row < rows and 0 <= column < columns) or grid[row][column] == "0":
            return
        grid[row][column] = "0"
        sink(row + 1, column)
        sink(row - 1, column)
        sink(row, column + 1)
        sink(row, column - 1)

    islands = 0
    for row in range(rows):
        for column in range(columns):
            if grid[row][column] == "1":
                islands += 1
                sink(row, column)
    return islands
