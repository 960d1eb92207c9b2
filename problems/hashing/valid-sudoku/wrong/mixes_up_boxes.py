"""You number the boxes by row // 3 + column // 3, so different boxes share a number."""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    seen: set[tuple[str, int, str]] = set()
    for row, line in enumerate(board):
        for column, digit in enumerate(line):
            if digit == ".":
                continue
            box = row // 3 + column // 3
            marks = {("row", row, digit), ("column", column, digit), ("box", box, digit)}
            if marks & seen:
                return False
            seen |= marks
    return True
