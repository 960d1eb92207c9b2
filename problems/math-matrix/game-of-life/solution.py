"""Keep the old state in the remainder by 2 and add 2 for a cell that will be alive.

Time: O(rows · columns). Space: O(1).
"""


def game_of_life(board: list[list[int]]) -> None:
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = 0
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    if (r, c) != (row, column):
                        alive += board[r][c] % 2
            if alive == 3 or (alive == 2 and board[row][column] == 1):
                board[row][column] += 2
    for row in range(rows):
        for column in range(columns):
            board[row][column] //= 2
