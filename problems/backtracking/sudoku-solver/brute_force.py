"""Try the digits in every blank cell in turn, and look through row, column and box each time.

Time: O(9^blanks). Space: O(blanks).
"""


def solve_sudoku(board: list[list[str]]) -> None:
    def fits(row: int, column: int, digit: str) -> bool:
        for other in range(9):
            if board[row][other] == digit or board[other][column] == digit:
                return False
        top, left = row - row % 3, column - column % 3
        return all(digit not in board[line][left : left + 3] for line in range(top, top + 3))

    def fill(cell: int) -> bool:
        if cell == 81:
            return True
        row, column = divmod(cell, 9)
        if board[row][column] != ".":
            return fill(cell + 1)
        for digit in "123456789":
            if fits(row, column, digit):
                board[row][column] = digit
                if fill(cell + 1):
                    return True
                board[row][column] = "."
        return False

    fill(0)
