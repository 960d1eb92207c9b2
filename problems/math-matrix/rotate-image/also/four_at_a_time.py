"""Move four cells at a time around each ring.

Time: O(n²). Space: O(1).
"""


def rotate(matrix: list[list[int]]) -> None:
    last = len(matrix) - 1
    for top in range(len(matrix) // 2):
        for left in range(top, last - top):
            row, column = top, left
            carried = matrix[row][column]
            for _ in range(4):
                row, column = column, last - row
                matrix[row][column], carried = carried, matrix[row][column]
