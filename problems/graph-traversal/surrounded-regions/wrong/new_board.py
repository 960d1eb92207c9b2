"""You bind the name of the board to a new list, and the caller's board stays as it was."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    safe: set[tuple[int, int]] = set()
    waiting = [
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if row in (0, rows - 1) or column in (0, columns - 1)
    ]
    while waiting:
        row, column = waiting.pop()
        inside = 0 <= row < rows and 0 <= column < columns
        if inside and board[row][column] == "O" and (row, column) not in safe:
            safe.add((row, column))
            waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    board = [
        ["O" if (row, column) in safe else "X" for column in range(columns)] for row in range(rows)
    ]
