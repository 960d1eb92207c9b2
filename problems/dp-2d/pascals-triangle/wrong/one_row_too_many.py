"""You begin with the first row and add as many rows as asked, which makes one too many."""


def generate(row_count: int) -> list[list[int]]:
    triangle = [[1]]
    for _ in range(row_count):
        last = triangle[-1]
        triangle.append([1] + [last[i - 1] + last[i] for i in range(1, len(last))] + [1])
    return triangle
