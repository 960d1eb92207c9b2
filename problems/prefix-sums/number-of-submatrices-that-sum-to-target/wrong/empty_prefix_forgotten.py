"""You forget the empty prefix, so submatrices that begin at the first column are missed."""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    for top in range(rows):
        sums = [0] * columns
        for bottom in range(top, rows):
            earlier: dict[int, int] = {}
            total = 0
            for column in range(columns):
                sums[column] += matrix[bottom][column]
                total += sums[column]
                count += earlier.get(total - target, 0)
                earlier[total] = earlier.get(total, 0) + 1
    return count
