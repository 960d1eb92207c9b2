"""You keep the dictionary when the lower row moves on, which mixes the sums of different rows."""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    for top in range(rows):
        sums = [0] * columns
        earlier = {0: 1}
        for bottom in range(top, rows):
            total = 0
            for column in range(columns):
                sums[column] += matrix[bottom][column]
                total += sums[column]
                count += earlier.get(total - target, 0)
                earlier[total] = earlier.get(total, 0) + 1
    return count
