"""You give the parameter's name a new matrix, which leaves the caller's matrix as it was."""


def rotate(matrix: list[list[int]]) -> None:
    matrix = [list(column) for column in zip(*reversed(matrix), strict=True)]
