"""Build the same table in two passes: along the rows, then down the columns.

Time: O(1) per question, O(rows * columns) to begin. Space: O(rows * columns).
"""

from itertools import accumulate


class NumMatrix:
    def __init__(self, matrix: list[list[int]]) -> None:
        sums = [[0] * (len(matrix[0]) + 1)]
        for row in matrix:
            line = accumulate(row, initial=0)
            sums.append([above + here for above, here in zip(sums[-1], line, strict=True)])
        self.sums = sums

    def sum_region(self, row1: int, col1: int, row2: int, col2: int) -> int:
        below, above = self.sums[row2 + 1], self.sums[row1]
        return below[col2 + 1] - below[col1] - above[col2 + 1] + above[col1]
