"""You swap over the whole matrix, so each pair is swapped twice and the diagonal step is undone."""


def rotate(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(len(matrix)):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
    for line in matrix:
        line.reverse()
