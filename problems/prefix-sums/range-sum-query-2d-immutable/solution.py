"""Store the sums of all rectangles from the upper left corner and combine four of them.

Time: O(1) per question, O(rows * columns) to begin. Space: O(rows * columns).
"""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        rows, columns = len(matrix), len(matrix[0])
        self.prefix = [[0] * (columns + 1) for _ in range(rows + 1)]
        for r in range(rows):
            for c in range(columns):
                self.prefix[r + 1][c + 1] = (
                    matrix[r][c] + self.prefix[r][c + 1] + self.prefix[r + 1][c] - self.prefix[r][c]
                )

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        return (
            self.prefix[row2 + 1][col2 + 1]
            - self.prefix[row1][col2 + 1]
            - self.prefix[row2 + 1][col1]
            + self.prefix[row1][col1]
        )
