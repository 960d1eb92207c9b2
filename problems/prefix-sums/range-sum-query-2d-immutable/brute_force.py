"""Add up all numbers of the rectangle for each question.

Time: O(rows * columns) per question. Space: O(1).
"""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.matrix = matrix

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        return sum(sum(row[col1 : col2 + 1]) for row in self.matrix[row1 : row2 + 1])
