"""You compare each cell with the cells beside it, but the whole row, column and box count."""


def is_valid_sudoku(board: list[list[str]]) -> bool:
    for row in range(9):
        for column in range(9):
            digit = board[row][column]
            if digit == ".":
                continue
            if column < 8 and board[row][column + 1] == digit:
                return False
            if row < 8 and board[row + 1][column] == digit:
                return False
    return True
