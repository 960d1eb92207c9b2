"""Collect each region with a flag, and turn it if no cell lies at the edge.

Time: O(rows * columns). Space: O(rows * columns).
"""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])
    seen: set[tuple[int, int]] = set()

    def explore(start: tuple[int, int]) -> None:
        seen.add(start)
        region = [start]
        surrounded = True
        for row, column in region:
            if row in (0, rows - 1) or column in (0, columns - 1):
                surrounded = False
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                inside = 0 <= r < rows and 0 <= c < columns
                if inside and board[r][c] == "O" and (r, c) not in seen:
                    seen.add((r, c))
                    region.append((r, c))
        if surrounded:
            for row, column in region:
                board[row][column] = "X"

    for row in range(rows):
        for column in range(columns):
            if board[row][column] == "O" and (row, column) not in seen:
                explore((row, column))
