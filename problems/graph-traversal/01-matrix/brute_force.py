"""Compare each cell with every zero.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    zeros = [
        (row, column)
        for row, line in enumerate(matrix)
        for column, value in enumerate(line)
        if value == 0
    ]
    return [
        [min(abs(row - r) + abs(column - c) for r, c in zeros) for column in range(len(line))]
        for row, line in enumerate(matrix)
    ]
