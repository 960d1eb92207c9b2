"""Reverse the order of the rows and read the columns, into a second matrix.

Time: O(n²). Space: O(n²).
"""


def rotate(matrix: list[list[int]]) -> None:
    upside_down = matrix[::-1]
    matrix[:] = [list(column) for column in zip(*upside_down, strict=True)]
