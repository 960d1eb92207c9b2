"""You clear the first row before you use its notes, so every column looks marked."""


def set_zeroes(matrix: list[list[int]]) -> None:
    rows, columns = len(matrix), len(matrix[0])
    first_row = 0 in matrix[0]
    first_column = any(line[0] == 0 for line in matrix)
    for row in range(1, rows):
        for column in range(1, columns):
            if matrix[row][column] == 0:
                matrix[row][0] = matrix[0][column] = 0
    if first_row:
        matrix[0][:] = [0] * columns
    for row in range(1, rows):
        for column in range(1, columns):
            if matrix[row][0] == 0 or matrix[0][column] == 0:
                matrix[row][column] = 0
    if first_column:
        for line in matrix:
            line[0] = 0
