"""Peel layers in topological order: cells without a lower neighbour first; count the layers.

Time: O(cells). Space: O(cells).
"""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    lower = [[0] * columns for _ in range(rows)]  # lower neighbours that are left
    for row in range(rows):
        for column in range(columns):
            for r, c in neighbours(row, column, rows, columns):
                if grid[r][c] < grid[row][column]:
                    lower[row][column] += 1
    layer = [(row, column) for row in range(rows) for column in range(columns)]
    layer = [(row, column) for row, column in layer if lower[row][column] == 0]
    layers = 0
    while layer:
        layers += 1
        following = []
        for row, column in layer:
            for r, c in neighbours(row, column, rows, columns):
                if grid[r][c] > grid[row][column]:
                    lower[r][c] -= 1
                    if lower[r][c] == 0:
                        following.append((r, c))
        layer = following
    return layers


def neighbours(row: int, column: int, rows: int, columns: int) -> list[tuple[int, int]]:
    around = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
    return [(r, c) for r, c in around if 0 <= r < rows and 0 <= c < columns]
