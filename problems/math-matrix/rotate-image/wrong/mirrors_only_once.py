"""You mirror at the diagonal but never reverse the rows, so the image is flipped, not turned."""


def rotate(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(row):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
