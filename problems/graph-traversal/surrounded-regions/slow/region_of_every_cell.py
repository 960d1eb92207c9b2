"""You search a path to the edge from each cell by itself, which is quadratic."""


def capture_regions(board: list[list[str]]) -> None:
    rows, columns = len(board), len(board[0])

    def escapes(start: tuple[int, int]) -> bool:
        seen = {start}
        waiting = [start]
        while waiting:
            row, column = waiting.pop()
            for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
                if not (0 <= r < rows and 0 <= c < columns):
                    return True
                if board[r][c] == "O" and (r, c) not in seen:
                    seen.add((r, c))
                    waiting.append((r, c))
        return False

    stones = [
        (row, column)
        for row in range(rows)
        for column in range(columns)
        if board[row][column] == "O"
    ]
    captured = [stone for stone in stones if not escapes(stone)]
    for row, column in captured:
        board[row][column] = "X"
