"""You take the last row that begins below the target, so the first number of a row is missed."""

from bisect import bisect_left


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    row = max(bisect_left([line[0] for line in matrix], target) - 1, 0)
    place = bisect_left(matrix[row], target)
    return place < len(matrix[row]) and matrix[row][place] == target
