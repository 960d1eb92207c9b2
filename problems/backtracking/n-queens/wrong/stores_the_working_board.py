"""You store the board that you go on changing, so in the end every answer is the same empty one."""


def n_queens(size: int) -> list[list[str]]:
    found: list[list[str]] = []
    board = ["." * size for _ in range(size)]
    placed: list[int] = []

    def explore(row: int) -> None:
        if row == size:
            found.append(board)
            return
        for column in range(size):
            if any(
                queen == column or abs(queen - column) == row - above
                for above, queen in enumerate(placed)
            ):
                continue
            placed.append(column)
            board[row] = "." * column + "Q" + "." * (size - column - 1)
            explore(row + 1)
            board[row] = "." * size
            placed.pop()

    explore(0)
    return found
