"""Compute each number from its left neighbour with one product and one division.

Time: O(n²). Space: O(1).
"""


def generate(row_count: int) -> list[list[int]]:
    triangle = []
    for r in range(row_count):
        row = [1]
        for k in range(r):
            row.append(row[k] * (r - k) // (k + 1))
        triangle.append(row)
    return triangle
