"""You subtract up to and with the first row and column, but they belong to the rectangle."""


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        self.matrix = matrix

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        return (
            self._to(row2, col2)
            - self._to(row1, col2)
            - self._to(row2, col1)
            + self._to(row1, col1)
        )

    def _to(self, row: int, column: int) -> int:
        return sum(sum(numbers[: column + 1]) for numbers in self.matrix[: row + 1])
