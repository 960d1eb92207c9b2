"""You turn the saved cells back first, and then capture every O, the saved ones too."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    stack = [(row, column) for row in range(rows) for column in (0, columns - 1)]
    stack += [(row, column) for column in range(columns) for row in (0, rows - 1)]
    while stack:
        row, column = stack.pop()
        if 0 <= row < rows and 0 <= column < columns and board[row][column] == "O":
            board[row][column] = "S"
            stack += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    for row in range(rows):
        for column in range(columns):
            if board[row][column] == "S":
                board[row][column] = "O"
            if board[row][column] == "O":
                board[row][column] = "X"
