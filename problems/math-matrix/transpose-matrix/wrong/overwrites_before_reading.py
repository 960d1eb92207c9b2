"""You copy instead of swapping in the given matrix, so one half is lost before it is read."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    if len(matrix) != len(matrix[0]):
        return [list(column) for column in zip(*matrix, strict=True)]
    for r in range(len(matrix)):
        for c in range(len(matrix)):
            matrix[c][r] = matrix[r][c]
    return matrix
