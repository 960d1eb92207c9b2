"""Exchange rows and columns if there are more rows, then go through the pairs of rows.

Time: O(rows * columns * min(rows, columns)). Space: O(rows * columns).
"""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    if len(matrix) > len(matrix[0]):
        matrix = [list(column) for column in zip(*matrix, strict=True)]
    count = 0
    for top in range(len(matrix)):
        sums = [0] * len(matrix[0])
        for row in matrix[top:]:
            sums = [above + number for above, number in zip(sums, row, strict=True)]
            count += with_sum(sums, target)
    return count


def with_sum(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = {0: 1}
    for number in numbers:
        total += number
        count += earlier.get(total - target, 0)
        earlier[total] = earlier.get(total, 0) + 1
    return count
