"""Pass down from the top left with the distances from above and from the left, then back up.

Time: O(rows * columns). Space: O(1) besides the answer.
"""


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
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            if row < rows - 1:
                distance[row][column] = min(distance[row][column], distance[row + 1][column] + 1)
            if column < columns - 1:
                distance[row][column] = min(distance[row][column], distance[row][column + 1] + 1)
    return distance
