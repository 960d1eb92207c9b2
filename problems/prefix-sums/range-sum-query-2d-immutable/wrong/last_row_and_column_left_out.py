"""You leave the row and the column of the lower right corner out, but they belong to it."""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.matrix = matrix

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        return sum(sum(row[col1:col2]) for row in self.matrix[row1:row2])
