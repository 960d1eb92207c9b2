"""You look up and to the left only, but the nearest zero may lie below or to the right."""


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    far = rows + columns
    distance = [[0 if value == 0 else far for value in line] for line in matrix]
    for row in range(rows):
        for column in range(columns):
            if row > 0:
                distance[row][column] = min(distance[row][column], distance[row - 1][column] + 1)
            if column > 0:
                distance[row][column] = min(distance[row][column], distance[row][column - 1] + 1)
    return distance
