"""You also step across corners, but cells are neighbours only if they share a side."""

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
        for r in range(max(0, row - 1), min(rows, row + 2)):
            for c in range(max(0, column - 1), min(columns, column + 2)):
                if distance[r][c] == -1:
                    distance[r][c] = distance[row][column] + 1
                    waiting.append((r, c))
    return distance
