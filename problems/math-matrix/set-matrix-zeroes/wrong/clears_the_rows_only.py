"""You clear the rows of the zeros, but their columns have to be cleared as well."""


def set_zeroes(matrix: list[list[int]]) -> None:
    for line in matrix:
        if 0 in line:
            line[:] = [0] * len(line)
