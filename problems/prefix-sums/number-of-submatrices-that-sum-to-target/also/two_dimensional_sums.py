"""Take the column sums of two rows from two-dimensional prefix sums.

Time: O(rows² * columns). Space: O(rows * columns).
"""

from collections import Counter


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    prefix = [[0] * (columns + 1) for _ in range(rows + 1)]
    for r in range(rows):
        for c in range(columns):
            prefix[r + 1][c + 1] = prefix[r][c + 1] + prefix[r + 1][c] - prefix[r][c]
            prefix[r + 1][c + 1] += matrix[r][c]
    count = 0
    for top in range(rows):
        for bottom in range(top + 1, rows + 1):
            earlier: Counter[int] = Counter()
            for c in range(columns + 1):
                total = prefix[bottom][c] - prefix[top][c]
                count += earlier[total - target]
                earlier[total] += 1
    return count
