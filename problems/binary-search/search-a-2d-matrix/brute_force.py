"""Look at every cell: O(rows · columns)."""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    for row in matrix:
        for number in row:
            if number == target:
                return True
    return False
