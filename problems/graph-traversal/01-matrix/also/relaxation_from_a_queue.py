"""Start with infinite distances, and put a cell into the queue whenever its distance improves.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])
    far = rows * columns
    distance = [[far if value else 0 for value in line] for line in matrix]
    waiting = deque((r, c) for r in range(rows) for c in range(columns) if matrix[r][c] == 0)
    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and distance[r][c] > distance[row][column] + 1:
                distance[r][c] = distance[row][column] + 1
                waiting.append((r, c))
    return distance
