"""You change one list and append it again and again, so every row is the same last row."""


def generate(row_count: int) -> list[list[int]]:
    row = [1]
    triangle = [row]
    for _ in range(1, row_count):
        for i in range(len(row) - 1, 0, -1):
            row[i] += row[i - 1]
        row.append(1)
        triangle.append(row)
    return triangle
