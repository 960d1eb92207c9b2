"""You add the number above to itself instead of to its left neighbour."""


def generate(row_count: int) -> list[list[int]]:
    triangle = [[1]]
    for r in range(1, row_count):
        above = triangle[-1]
        triangle.append([1] + [above[i] + above[i] for i in range(1, r)] + [1])
    return triangle
