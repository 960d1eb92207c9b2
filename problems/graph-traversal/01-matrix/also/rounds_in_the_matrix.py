"""Write the distances into the matrix itself, one round of the spreading after the other.

Time: O(rows * columns). Space: O(rows * columns).
"""


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    newest = []
    for row in range(rows):
        for column in range(columns):
            if matrix[row][column] == 0:
                newest.append((row, column))
            else:
                matrix[row][column] = -1  # not reached yet
    steps = 0
    while newest:
        steps += 1
        reached = []
        for row, column in newest:
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if 0 <= r < rows and 0 <= c < columns and matrix[r][c] == -1:
                    matrix[r][c] = steps
                    reached.append((r, c))
        newest = reached
    return matrix
