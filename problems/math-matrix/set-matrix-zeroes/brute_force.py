"""Look along the row and the column of each cell in a copy.

Time: O(rows · columns · (rows + columns)). Space: O(rows · columns).
"""


def set_zeroes(matrix: list[list[int]]) -> None:
    copy = [line[:] for line in matrix]
    for row in range(len(matrix)):
        for column in range(len(matrix[0])):
            if 0 in copy[row] or any(line[column] == 0 for line in copy):
                matrix[row][column] = 0
