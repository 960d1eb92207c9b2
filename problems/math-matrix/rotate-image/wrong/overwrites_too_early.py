"""You write cells to their new places while others still need the old values."""


def rotate(matrix: list[list[int]]) -> None:
    size = len(matrix)
    for row in range(size):
        for column in range(size):
            matrix[column][size - 1 - row] = matrix[row][column]
