"""You count columns like rows, but the matrix need not be square."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    size = len(matrix)
    return [[matrix[r][c] for r in range(size)] for c in range(size)]
