"""You extend the diagonal square without looking above and to the left."""


def maximal_square(matrix: list[list[str]]) -> int:
    columns = len(matrix[0])
    above = [0] * (columns + 1)
    longest = 0
    for cells in matrix:
        row = [0] * (columns + 1)
        for c in range(1, columns + 1):
            if cells[c - 1] == "1":
                row[c] = 1 + above[c - 1]
                longest = max(longest, row[c])
        above = row
    return longest * longest
