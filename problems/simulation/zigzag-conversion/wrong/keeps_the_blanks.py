"""You read the drawing with its blanks, but only the characters count."""


def convert(letters: str, row_count: int) -> str:
    if row_count == 1:
        return letters
    rows = [""] * row_count
    row, step = 0, 1
    for letter in letters:
        for other in range(row_count):
            rows[other] += letter if other == row else " "
        if row == 0:
            step = 1
        elif row == row_count - 1:
            step = -1
        row += step
    return "".join(rows)
