"""You treat the dot as if it were a digit, so two blank cells in a row look like a repeat."""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    seen: set[tuple[str, int, str]] = set()
    for row, line in enumerate(board):
        for column, cell in enumerate(line):
            box = row // 3 * 3 + column // 3
            marks = {("row", row, cell), ("column", column, cell), ("box", box, cell)}
            if marks & seen:
                return False
            seen |= marks
    return True
