"""Add the last row, shifted by one place, to itself.

Time: O(n²). Space: O(1).
"""


def generate(row_count: int) -> list[list[int]]:
    triangle = [[1]]
    while len(triangle) < row_count:
        last = triangle[-1]
        row = [left + right for left, right in zip([0, *last], [*last, 0], strict=True)]
        triangle.append(row)
    return triangle
