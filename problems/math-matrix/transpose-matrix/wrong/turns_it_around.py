"""You turn the matrix by 90 degrees, but columns must be read from top to bottom."""


def transpose(matrix: list[list[int]]) -> list[list[int]]:
    return [list(column) for column in zip(*matrix[::-1], strict=True)]
