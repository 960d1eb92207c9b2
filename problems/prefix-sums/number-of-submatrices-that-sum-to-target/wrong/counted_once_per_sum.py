"""You remember running sums in a set, but one that occurred twice begins two submatrices."""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    for top in range(rows):
        sums = [0] * columns
        for bottom in range(top, rows):
            earlier = {0}
            total = 0
            for column in range(columns):
                sums[column] += matrix[bottom][column]
                total += sums[column]
                count += total - target in earlier
                earlier.add(total)
    return count
