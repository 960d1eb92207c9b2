"""You return the sum from the matrix's own upper left corner, not from that of the rectangle."""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.matrix = matrix

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        assert row1 <= row2
        assert col1 <= col2
        return sum(sum(row[: col2 + 1]) for row in self.matrix[: row2 + 1])
