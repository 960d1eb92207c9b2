"""Begin at the upper right and drop a row or a column with each look: O(rows + columns) time."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    row, column = 0, len(matrix[0]) - 1
    while row < len(matrix) and column >= 0:
        number = matrix[row][column]
        if number == target:
            return True
        if number < target:
            row += 1
        else:
            column -= 1
    return False
