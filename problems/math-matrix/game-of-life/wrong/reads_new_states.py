"""You change cells at once, so their neighbours count new states instead of old ones."""


def game_of_life(board: list[list[int]]) -> None:
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = -board[row][column]
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    alive += board[r][c]
            survives = alive == 2 and board[row][column] == 1
            board[row][column] = 1 if alive == 3 or survives else 0
