"""You turn round at the bottom only and leave the rows at the top."""


def convert(letters: str, row_count: int) -> str:
    rows = [""] * row_count
    row, step = 0, 1 if row_count > 1 else 0
    for letter in letters:
        rows[row] += letter
        if row == row_count - 1:
            step = -step if row_count > 1 else 0
        row += step
    return "".join(rows)
