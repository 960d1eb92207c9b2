"""You search the nearest zero from each cell by itself, which is quadratic."""

from collections import deque


def nearest_zero(matrix: list[list[int]]) -> list[list[int]]:
    rows, columns = len(matrix), len(matrix[0])

    def search(start: tuple[int, int]) -> int:
        seen = {start}
        waiting = deque([(start, 0)])
        while waiting:
            (row, column), steps = waiting.popleft()
            if matrix[row][column] == 0:
                return steps
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if 0 <= r < rows and 0 <= c < columns and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append(((r, c), steps + 1))
        return -1

    return [[search((row, column)) for column in range(columns)] for row in range(rows)]
