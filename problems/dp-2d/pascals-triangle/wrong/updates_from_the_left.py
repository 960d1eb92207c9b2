"""You update a row in place from left to right, so a number is added that is new already."""


def generate(row_count: int) -> list[list[int]]:
    row = [1]
    triangle = [row[:]]
    for _ in range(1, row_count):
        for i in range(1, len(row)):
            row[i] += row[i - 1]
        row.append(1)
        triangle.append(row[:])
    return triangle
