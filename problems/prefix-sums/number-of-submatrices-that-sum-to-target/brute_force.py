"""Add up the cells of every submatrix.

Time: O(rows³ * columns³). Space: O(1).
"""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    for top in range(rows):
        for bottom in range(top + 1, rows + 1):
            for left in range(columns):
                for right in range(left + 1, columns + 1):
                    total = sum(sum(row[left:right]) for row in matrix[top:bottom])
                    count += total == target
    return count
