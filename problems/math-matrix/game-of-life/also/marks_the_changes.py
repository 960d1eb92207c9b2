"""Mark cells that die with 2 and cells that come alive with 3, and clean up in a second pass.

Time: O(rows · columns). Space: O(1).
"""


def game_of_life(board: list[list[int]]) -> None:
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = 0
            for r in range(row - 1, row + 2):
                for c in range(column - 1, column + 2):
                    inside = 0 <= r < rows and 0 <= c < columns
                    if inside and (r, c) != (row, column) and board[r][c] in (1, 2):
                        alive += 1
            if board[row][column] == 1 and alive not in (2, 3):
                board[row][column] = 2
            elif board[row][column] == 0 and alive == 3:
                board[row][column] = 3
    for line in board:
        for column in range(columns):
            if line[column] == 2:
                line[column] = 0
            elif line[column] == 3:
                line[column] = 1
