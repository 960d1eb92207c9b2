"""You also flood across corners, but only a shared side links two cells."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    safe: set[tuple[int, int]] = set()
    waiting: list[tuple[int, int]] = []
    for row in range(rows):
        for column in range(columns):
            at_edge = row in (0, rows - 1) or column in (0, columns - 1)
            if at_edge and board[row][column] == "O":
                safe.add((row, column))
                waiting.append((row, column))

    while waiting:
        row, column = waiting.pop()
        around = [(r, c) for r in range(row - 1, row + 2) for c in range(column - 1, column + 2)]
        for r, c in around:
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and board[r][c] == "O" and (r, c) not in safe:
                safe.add((r, c))
                waiting.append((r, c))

    for row in range(rows):
        for column in range(columns):
            if (row, column) not in safe:
                board[row][column] = "X"
