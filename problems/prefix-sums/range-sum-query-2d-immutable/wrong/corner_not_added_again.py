"""You subtract what lies above and what lies to the left, and so their common part twice."""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.matrix = matrix

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        whole = self._from_corner(row2 + 1, col2 + 1)
        return whole - self._from_corner(row1, col2 + 1) - self._from_corner(row2 + 1, col1)

    def _from_corner(self, rows: int, columns: int) -> int:
        return sum(sum(row[:columns]) for row in self.matrix[:rows])
