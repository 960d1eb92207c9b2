"""You only reverse the rows: the diagonal step is missing, or undone by swapping pairs twice."""


def rotate(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(len(matrix)):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
    for line in matrix:
        line.reverse()
