"""Copy the matrix and write each cell where the turn takes it.

Time: O(n²). Space: O(n²).
"""


def rotate(matrix: list[list[int]]) -> None:
    copy = [line[:] for line in matrix]
    size = len(matrix)
    for row in range(size):
        for column in range(size):
            matrix[column][size - 1 - row] = copy[row][column]
