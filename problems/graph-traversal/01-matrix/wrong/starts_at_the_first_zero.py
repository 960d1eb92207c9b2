"""You start at one zero only, so other zeros and what lies near them get too large a distance."""

from collections import deque


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    distance = [[-1] * columns for _ in range(rows)]
    waiting: deque[tuple[int, int]] = deque()
    for row in range(rows):
        for column in range(columns):
            if matrix[row][column] == 0 and not waiting:
                distance[row][column] = 0
                waiting.append((row, column))

    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and distance[r][c] == -1:
                distance[r][c] = distance[row][column] + 1
                waiting.append((r, c))
    return distance
