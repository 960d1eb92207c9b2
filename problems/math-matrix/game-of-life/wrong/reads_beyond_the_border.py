"""You use index -1 at the border, which Python reads as the last row or column."""


def game_of_life(board: list[list[int]]) -> None:
    old = [line[:] for line in board]
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = -old[row][column]
            for r in range(row - 1, min(row + 2, rows)):
                for c in range(column - 1, min(column + 2, columns)):
                    alive += old[r][c]
            survives = alive == 2 and old[row][column] == 1
            board[row][column] = 1 if alive == 3 or survives else 0
