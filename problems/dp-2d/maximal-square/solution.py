"""For each cell keep the side of the largest square that ends there, with two rows.

Time: O(rows * columns). Space: O(columns).
"""


def maximal_square(matrix: list[list[str]]) -> int:
    columns = len(matrix[0])
    above = [0] * (columns + 1)  # one more on the left
    longest = 0
    for cells in matrix:
        row = [0] * (columns + 1)
        for c in range(1, columns + 1):
            if cells[c - 1] == "1":
                row[c] = 1 + min(above[c], row[c - 1], above[c - 1])
                longest = max(longest, row[c])
        above = row
    return longest * longest
