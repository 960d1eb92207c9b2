"""Recurse: the triangle with one row less, and one row built from its last.

Time: O(n²). Space: O(n).
"""


def generate(row_count: int) -> list[list[int]]:
    if row_count == 1:
        return [[1]]
    triangle = generate(row_count - 1)
    above = triangle[-1]
    inner = [above[i - 1] + above[i] for i in range(1, len(above))]
    triangle.append([1, *inner, 1])
    return triangle
