"""You look for the row with < at its last number, so a target at the end of a row is missed."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    for row in matrix:
        if row[0] <= target < row[-1]:
            return target in row
    return False
