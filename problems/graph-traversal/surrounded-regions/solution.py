"""Flood from the cells at the edge to find what is safe; everything else is captured.

Time: O(rows * columns). Space: O(rows * columns).
"""


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
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            inside = 0 <= r < rows and 0 <= c < columns
            if inside and board[r][c] == "O" and (r, c) not in safe:
                safe.add((r, c))
                waiting.append((r, c))

    for row in range(rows):
        for column in range(columns):
            if (row, column) not in safe:
                board[row][column] = "X"
