"""Mark what the edge reaches breadth first, with a third letter in the board instead of a set.

Time: O(rows * columns). Space: O(rows * columns).
"""

from collections import deque

SAFE = "s"


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    waiting: deque[tuple[int, int]] = deque()
    for row in range(rows):
        for column in range(columns):
            at_edge = row in (0, rows - 1) or column in (0, columns - 1)
            if at_edge and board[row][column] == "O":
                board[row][column] = SAFE
                waiting.append((row, column))

    while waiting:
        row, column = waiting.popleft()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and board[r][c] == "O":
                board[r][c] = SAFE
                waiting.append((r, c))

    for row in range(rows):
        for column in range(columns):
            board[row][column] = "O" if board[row][column] == SAFE else "X"
