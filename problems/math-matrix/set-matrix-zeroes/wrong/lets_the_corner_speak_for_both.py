"""You let the corner stand for the first row and the first column, so one clears the other too."""


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
    if matrix[0][0] == 0:
        for column in range(columns):
            matrix[0][column] = 0
        for row in range(rows):
            matrix[row][0] = 0
