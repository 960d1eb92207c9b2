"""You build the board from one row repeated, so a queen set in one row appears in all of them."""


def n_queens(size: int) -> list[list[str]]:
    boards: list[list[str]] = []
    board = [["."] * size] * size
    columns: set[int] = set()
    falling: set[int] = set()
    rising: set[int] = set()

    def place(row: int) -> None:
        if row == size:
            boards.append(["".join(line) for line in board])
            return
        for column in range(size):
            if column in columns or row - column in falling or row + column in rising:
                continue
            board[row][column] = "Q"
            columns.add(column)
            falling.add(row - column)
            rising.add(row + column)
            place(row + 1)
            board[row][column] = "."
            columns.remove(column)
            falling.remove(row - column)
            rising.remove(row + column)

    place(0)
    return boards
