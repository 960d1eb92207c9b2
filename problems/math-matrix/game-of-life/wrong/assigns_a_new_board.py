"""You assign a new board to the parameter's name, which leaves the caller's board as it was."""


def game_of_life(board: list[list[int]]) -> None:
    rows, columns = len(board), len(board[0])
    new = [[0] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            alive = -board[row][column]
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    alive += board[r][c]
            survives = alive == 2 and board[row][column] == 1
            new[row][column] = 1 if alive == 3 or survives else 0
    board = new
