"""You keep the cells at the edge, but not those that are connected to them."""


def capture_regions(board: list[list[str]]) -> None:
    for row in range(1, len(board) - 1):
        for column in range(1, len(board[0]) - 1):
            board[row][column] = "X"
