"""You check the rows only, but a digit may not repeat in a column or a box either."""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    for row in board:
        digits = [cell for cell in row if cell != "."]
        if len(set(digits)) < len(digits):
            return False
    return True
