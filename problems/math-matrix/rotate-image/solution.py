"""A clockwise quarter turn: mirror at the main diagonal, then reverse each row.

Time: O(n²). Space: O(1).
"""


def rotate(matrix: list[list[int]]) -> None:
    for row in range(len(matrix)):
        for column in range(row):
            matrix[row][column], matrix[column][row] = matrix[column][row], matrix[row][column]
    for line in matrix:
        line.reverse()
