"""You take a step even with a single row and leave it."""


def convert(letters: str, row_count: int) -> str:
    rows: list[list[str]] = [[] for _ in range(row_count)]
    row, step = 0, 1
    for letter in letters:
        rows[row].append(letter)
        if row == 0:
            step = 1
        elif row == row_count - 1:
            step = -1
        row += step
    return "".join("".join(line) for line in rows)
