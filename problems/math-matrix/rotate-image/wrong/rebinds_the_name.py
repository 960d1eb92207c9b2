"""You assign a new matrix to the parameter's name, which leaves the caller's matrix as it was."""


def rotate(matrix: list[list[int]]) -> None:
    matrix = [list(column) for column in zip(*reversed(matrix), strict=True)]
