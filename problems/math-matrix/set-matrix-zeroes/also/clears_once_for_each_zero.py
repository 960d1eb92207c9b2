"""List the positions of all zeros, then clear row and column for each of them.

Time: O(zeros · (rows + columns)). Space: O(zeros).
"""


def set_zeroes(matrix: list[list[int]]) -> None:
    rows, columns = len(matrix), len(matrix[0])
    zeros = [(row, column) for row in range(rows) for column in range(columns)]
    zeros = [(row, column) for row, column in zeros if matrix[row][column] == 0]
    for row, column in zeros:
        for other in range(columns):
            matrix[row][other] = 0
        for other in range(rows):
            matrix[other][column] = 0
