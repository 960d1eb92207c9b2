"""List the live cells, and look for each cell which of them are its neighbours.

Time: O((rows · columns)²). Space: O(rows · columns).
"""


def game_of_life(board: list[list[int]]) -> None:
    cells = [(row, column) for row, line in enumerate(board) for column in range(len(line))]
    living = [(row, column) for row, column in cells if board[row][column] == 1]
    for row, column in cells:
        near = [(r, c) for r, c in living if abs(r - row) <= 1 and abs(c - column) <= 1]
        if (row, column) in near:
            board[row][column] = 1 if len(near) - 1 in (2, 3) else 0
        else:
            board[row][column] = 1 if len(near) == 3 else 0
