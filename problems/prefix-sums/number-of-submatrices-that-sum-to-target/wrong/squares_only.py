"""You count squares only, but a submatrix may have any height and width."""


def num_submatrix_sum_target(matrix: list[list[int]], target: int) -> int:
    rows, columns = len(matrix), len(matrix[0])
    count = 0
    for top in range(rows):
        for left in range(columns):
            for side in range(1, min(rows - top, columns - left) + 1):
                part = [row[left : left + side] for row in matrix[top : top + side]]
                count += sum(map(sum, part)) == target
    return count
