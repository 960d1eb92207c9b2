"""You swap across the diagonal for every cell, so each pair is swapped twice and stays."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    for r in range(len(matrix)):
        for c in range(len(matrix[0])):
            matrix[r][c], matrix[c][r] = matrix[c][r], matrix[r][c]
    return matrix
