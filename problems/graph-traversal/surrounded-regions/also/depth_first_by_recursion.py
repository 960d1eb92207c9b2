"""Mark what the edge reaches by recursion, with a third letter, then turn the rest.

Time: O(rows * columns). Space: O(rows * columns).
"""

SAFE = "s"


def capture_regions(board: list[list[str]]) -> None:
    last_row, last_column = len(board) - 1, len(board[0]) - 1

    def keep(row: int, column: int) -> None:
        if 0 <= row <= last_row and 0 <= column <= last_column and board[row][column] == "O":
            board[row][column] = SAFE
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                keep(r, c)

    for row in range(last_row + 1):
        keep(row, 0)
        keep(row, last_column)
    for column in range(last_column + 1):
        keep(0, column)
        keep(last_row, column)
    for line in board:
        line[:] = ["O" if cell == SAFE else "X" for cell in line]
