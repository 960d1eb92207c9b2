"""Note in the first row and column which columns and rows hold a zero; clear those two last.

Time: O(rows · columns). Space: O(1).
"""


def set_zeroes(matrix: list[list[int]]) -> None:
    rows, columns = len(matrix), len(matrix[0])
    first_row = any(matrix[0][column] == 0 for column in range(columns))
    first_column = any(matrix[row][0] == 0 for row in range(rows))
    for row in range(1, rows):
        for column in range(1, columns):
            if matrix[row][column] == 0:
                matrix[row][0] = matrix[0][column] = 0
    for row in range(1, rows):
        for column in range(1, columns):
            if matrix[row][0] == 0 or matrix[0][column] == 0:
                matrix[row][column] = 0
    if first_row:
        for column in range(columns):
            matrix[0][column] = 0
    if first_column:
        for row in range(rows):
            matrix[row][0] = 0
