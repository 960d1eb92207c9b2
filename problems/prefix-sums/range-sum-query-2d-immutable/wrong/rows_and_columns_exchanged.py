"""You take the first two numbers for the rows, but a corner is a row and a column."""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.matrix = matrix

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        total = 0
        for row in range(row1, col1 + 1):
            for column in range(row2, col2 + 1):
                if row < len(self.matrix) and column < len(self.matrix[0]):
                    total += self.matrix[row][column]
        return total
