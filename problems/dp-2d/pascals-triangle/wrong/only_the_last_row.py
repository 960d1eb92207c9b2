"""You return only the last row, but all rows are wanted."""


def generate(row_count: int) -> list[list[int]]:
    row = [1]
    for _ in range(1, row_count):
        row = [1] + [row[i - 1] + row[i] for i in range(1, len(row))] + [1]
    return [row]
