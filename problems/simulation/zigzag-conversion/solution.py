"""Keep a row and a direction that turns round at the ends; append each character to its row.

Time: O(n). Space: O(n).
"""


def convert(letters: str, row_count: int) -> str:
    if row_count == 1 or row_count >= len(letters):
        return letters
    rows: list[list[str]] = [[] for _ in range(row_count)]
    row = 0
    step = 1
    for letter in letters:
        rows[row].append(letter)
        if row == 0:
            step = 1
        elif row == row_count - 1:
            step = -1
        row += step
    return "".join("".join(line) for line in rows)
