"""You reverse the order of the rows after the diagonal, which turns the image the other way."""


def rotate(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(row):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
    matrix.reverse()
