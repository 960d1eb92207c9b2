"""You start from the top row and the left column only, so regions at the other edges are lost."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    stack = [(0, column) for column in range(columns)] + [(row, 0) for row in range(rows)]
    while stack:
        row, column = stack.pop()
        if 0 <= row < rows and 0 <= column < columns and board[row][column] == "O":
            board[row][column] = "S"
            stack += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    for row in range(rows):
        for column in range(columns):
            board[row][column] = "O" if board[row][column] == "S" else "X"
