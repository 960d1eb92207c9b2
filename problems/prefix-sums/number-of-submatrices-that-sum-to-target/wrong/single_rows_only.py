"""You count within single rows only, but a submatrix may have several."""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    count = 0
    for row in matrix:
        earlier = {0: 1}
        total = 0
        for number in row:
            total += number
            count += earlier.get(total - target, 0)
            earlier[total] = earlier.get(total, 0) + 1
    return count
