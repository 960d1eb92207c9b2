"""You compare a cell with the number 1, but the cells are strings, so nothing is ever found."""

from typing import Any


def maximal_square(matrix: list[list[Any]]) -> int:
    columns = len(matrix[0])
    above = [0] * (columns + 1)
    longest = 0
    for cells in matrix:
        row = [0] * (columns + 1)
        for c in range(1, columns + 1):
            if cells[c - 1] == 1:
                row[c] = 1 + min(above[c], row[c - 1], above[c - 1])
                longest = max(longest, row[c])
        above = row
    return longest * longest
