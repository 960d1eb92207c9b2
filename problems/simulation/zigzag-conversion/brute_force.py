"""Draw the zigzag into a dictionary of cells and read it row by row.

Time: O(n * rows). Space: O(n).
"""


def convert(letters: str, row_count: int) -> str:
    cells: dict[tuple[int, int], str] = {}
    row = column = 0
    down = True
    for letter in letters:
        cells[row, column] = letter
        if row_count == 1:
            column += 1
        elif down and row < row_count - 1:
            row += 1
        elif not down and row > 0:
            row, column = row - 1, column + 1
        elif down:
            down, row, column = False, row - 1, column + 1
        else:
            down, row = True, row + 1
    return "".join(cells[cell] for cell in sorted(cells))
