"""You clear inner cells by the marks, but never the first row and column for their own zeros."""


def set_zeroes(matrix: list[list[int]]) -> None:
    rows, columns = len(matrix), len(matrix[0])
    for row in range(rows):
        for column in range(columns):
            if matrix[row][column] == 0:
                matrix[row][0] = matrix[0][column] = 0
    for row in range(1, rows):
        for column in range(1, columns):
            if matrix[row][0] == 0 or matrix[0][column] == 0:
                matrix[row][column] = 0
