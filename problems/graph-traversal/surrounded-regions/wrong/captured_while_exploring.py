"""You turn cells while you explore, and when you reach the edge it is too late to save them."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])

    def surrounded(row: int, column: int) -> bool:
        if not (0 <= row < rows and 0 <= column < columns):
            return False
        if board[row][column] == "X":
            return True
        board[row][column] = "X"
        beside = [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
        enclosed = True
        for r, c in beside:
            enclosed = surrounded(r, c) and enclosed
        if not enclosed:
            board[row][column] = "O"
        return enclosed

    for row in range(rows):
        for column in range(columns):
            surrounded(row, column)
