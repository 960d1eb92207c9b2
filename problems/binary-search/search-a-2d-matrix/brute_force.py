"""Look at every cell.

Time: O(rows · columns). Space: O(1).
"""


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    for row in matrix:
        for number in row:
            if number == target:
                return True
    return False
