"""Store prefix sums of each row and subtract once per row.

Time: O(rows) per question, O(rows * columns) to begin. Space: O(rows * columns).
"""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.rows: list[list[int]] = []
        for numbers in matrix:
            prefix = [0]
            for number in numbers:
                prefix.append(prefix[-1] + number)
            self.rows.append(prefix)

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        total = 0
        for row in range(row1, row2 + 1):
            total += self.rows[row][col2 + 1] - self.rows[row][col1]
        return total
