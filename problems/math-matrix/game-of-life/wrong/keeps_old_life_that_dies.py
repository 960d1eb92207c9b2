"""You only bring cells to life and forget that live cells die as well."""


def game_of_life(board: list[list[int]]) -> None:
    old = [line[:] for line in board]
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = -old[row][column]
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    alive += old[r][c]
            if alive == 3:
                board[row][column] = 1
