"""You look above and to the left only, so a 0 in the far corner is overlooked."""


def maximal_square(matrix: list[list[str]]) -> int:
    columns = len(matrix[0])
    above = [0] * (columns + 1)
    longest = 0
    for cells in matrix:
        row = [0] * (columns + 1)
        for c in range(1, columns + 1):
            if cells[c - 1] == "1":
                row[c] = 1 + min(above[c], row[c - 1])
                longest = max(longest, row[c])
        above = row
    return longest * longest
