"""You fill only the inner positions and the first one, so the 1 at the end is missing."""


def generate(row_count: int) -> list[list[int]]:
    triangle = [[1]]
    for r in range(1, row_count):
        above = [*triangle[-1], 0]
        triangle.append([1] + [above[i - 1] + above[i] for i in range(1, r)])
    return triangle
