"""You write zeros while you are still looking, and then take them for zeros that were there."""


def set_zeroes(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(len(matrix[0])):
            if matrix[row][column] == 0:
                for other in range(len(matrix[0])):
                    matrix[row][other] = 0
                for line in matrix:
                    line[column] = 0
