"""You stop the inner loop one position too early, so the last inner number stays 1."""


def generate(row_count: int) -> list[list[int]]:
    triangle: list[list[int]] = []
    for r in range(row_count):
        row = [1] * (r + 1)
        for i in range(1, r - 1):
            row[i] = triangle[r - 1][i - 1] + triangle[r - 1][i]
        triangle.append(row)
    return triangle
