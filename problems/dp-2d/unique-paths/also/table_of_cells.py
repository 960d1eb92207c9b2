"""Fill a table bottom-up: each cell is the sum of the cell above and the cell on the left.

Time: O(rows * columns). Space: O(rows * columns).
"""


def unique_paths(rows: int, columns: int) -> int:
    paths = [[1] * columns for _ in range(rows)]
    for row in range(1, rows):
        for column in range(1, columns):
            paths[row][column] = paths[row - 1][column] + paths[row][column - 1]
    return paths[-1][-1]
