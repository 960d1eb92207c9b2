"""Grow the region of every single O and look whether it touches the edge.

Time: O((rows * columns)⁴). Space: O(rows * columns).
"""


def capture_regions(board: list[list[str]]) -> None:
    stones = [
        (row, column)
        for row, line in enumerate(board)
        for column, cell in enumerate(line)
        if cell == "O"
    ]
    last_row, last_column = len(board) - 1, len(board[0]) - 1
    for stone in stones:
        region = {stone}
        grown = True
        while grown:
            near = {
                (a, b)
                for a, b in stones
                if any(abs(a - row) + abs(b - column) == 1 for row, column in region)
            }
            grown = not near <= region
            region |= near
        if all(0 < row < last_row and 0 < column < last_column for row, column in region):
            board[stone[0]][stone[1]] = "X"
