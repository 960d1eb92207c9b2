"""You count only the four cells that share a side, but the diagonal ones are neighbours too."""


def game_of_life(board: list[list[int]]) -> None:
    old = [line[:] for line in board]
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = 0
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                r, c = row + dr, column + dc
                if 0 <= r < rows and 0 <= c < columns:
                    alive += old[r][c]
            survives = alive == 2 and old[row][column] == 1
            board[row][column] = 1 if alive == 3 or survives else 0
