"""Keep the old state of the row above and of the current row, and write as you go.

Time: O(rows · columns). Space: O(columns).
"""


def game_of_life(board: list[list[int]]) -> None:
    columns = len(board[0])
    empty = [0] * columns
    above = empty
    for row in range(len(board)):
        current = board[row][:]
        below = board[row + 1] if row + 1 < len(board) else empty
        for column in range(columns):
            alive = -current[column]
            for c in range(max(column - 1, 0), min(column + 2, columns)):
                alive += above[c] + current[c] + below[c]
            if alive == 3 or (alive == 2 and current[column] == 1):
                board[row][column] = 1
            else:
                board[row][column] = 0
        above = current
