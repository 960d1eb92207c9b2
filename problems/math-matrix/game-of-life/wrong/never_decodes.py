"""You mark the new states but never turn the marks back into 0 and 1."""


def game_of_life(board: list[list[int]]) -> None:
    rows, columns = len(board), len(board[0])
    for row in range(rows):
        for column in range(columns):
            alive = -board[row][column]
            for r in range(max(row - 1, 0), min(row + 2, rows)):
                for c in range(max(column - 1, 0), min(column + 2, columns)):
                    alive += board[r][c] % 2
            if alive == 3 or (alive == 2 and board[row][column] == 1):
                board[row][column] += 2
