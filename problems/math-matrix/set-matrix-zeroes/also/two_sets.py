"""Note the rows and columns with a zero in two sets, then clear them.

Time: O(rows · columns). Space: O(rows + columns).
"""


def set_zeroes(matrix: list[list[int]]) -> None:
    width = len(matrix[0])
    rows = {i for i, row in enumerate(matrix) if 0 in row}
    columns = {j for row in matrix for j, value in enumerate(row) if value == 0}
    for i, row in enumerate(matrix):
        if i in rows:
            row[:] = [0] * width
        else:
            for j in columns:
                row[j] = 0
