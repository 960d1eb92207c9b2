"""You look at all four neighbours in one pass, but two of them do not have their values yet."""


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    far = rows + columns
    distance = [[0 if value == 0 else far for value in line] for line in matrix]
    for row in range(rows):
        for column in range(columns):
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if 0 <= r < rows and 0 <= c < columns:
                    distance[row][column] = min(distance[row][column], distance[r][c] + 1)
    return distance
