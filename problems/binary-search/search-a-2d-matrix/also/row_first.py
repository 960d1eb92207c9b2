"""Find the last row that begins no higher than the target, then search in it.

Time: O(log rows + log columns). Space: O(1).
"""

from bisect import bisect_left, bisect_right


def search_matrix(matrix: list[list[int]], target: int) -> bool:
    index = bisect_right(matrix, target, key=lambda row: row[0]) - 1
    if index < 0:
        return False
    row = matrix[index]
    place = bisect_left(row, target)
    return place < len(row) and row[place] == target
