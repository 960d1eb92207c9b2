"""You keep the column sums when the upper row moves on, so rows above it are still in them."""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    sums = [0] * columns
    for top in range(rows):
        for bottom in range(top, rows):
            earlier = {0: 1}
            total = 0
            for column in range(columns):
                sums[column] += matrix[bottom][column]
                total += sums[column]
                count += earlier.get(total - target, 0)
                earlier[total] = earlier.get(total, 0) + 1
    return count
