"""You check the rows and the columns, but a digit may not repeat in its box either."""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    columns = [[line[column] for line in board] for column in range(9)]
    for unit in [*board, *columns]:
        digits = [cell for cell in unit if cell != "."]
        if len(set(digits)) < len(digits):
            return False
    return True
