"""Copy the board, and read the old states from the copy.

Time: O(rows · columns). Space: O(rows · columns).
"""


def game_of_life(board: list[list[int]]) -> None:
    old = [line[:] for line in board]
    rows, columns = len(board), len(board[0])
    steps = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if (dr, dc) != (0, 0)]
    for row in range(rows):
        for column in range(columns):
            alive = 0
            for dr, dc in steps:
                r, c = row + dr, column + dc
                if 0 <= r < rows and 0 <= c < columns:
                    alive += old[r][c]
            if old[row][column] == 1 and not 2 <= alive <= 3:
                board[row][column] = 0
            elif old[row][column] == 0 and alive == 3:
                board[row][column] = 1
