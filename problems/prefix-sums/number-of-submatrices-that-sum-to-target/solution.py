"""For each pair of rows count the subarrays of the column sums by earlier running sums.

Time: O(rows² * columns). Space: O(columns).
"""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    for top in range(rows):
        sums = [0] * columns
        for bottom in range(top, rows):
            earlier = {0: 1}
            total = 0
            for column in range(columns):
                sums[column] += matrix[bottom][column]
                total += sums[column]
                count += earlier.get(total - target, 0)
                earlier[total] = earlier.get(total, 0) + 1
    return count
