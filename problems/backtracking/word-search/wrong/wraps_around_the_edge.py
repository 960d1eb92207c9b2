"""You do not check for negative indexes, and Python's board[-1] is the last row: the path wraps."""


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    path: set[tuple[int, int]] = set()

    def spells_from(row: int, column: int, position: int) -> bool:
        if position == len(word):
            return True
        if row == rows or column == columns or (row, column) in path:
            return False
        if board[row][column] != word[position]:
            return False
        path.add((row, column))
        found = (
            spells_from(row + 1, column, position + 1)
            or spells_from(row - 1, column, position + 1)
            or spells_from(row, column + 1, position + 1)
            or spells_from(row, column - 1, position + 1)
        )
        path.remove((row, column))
        return found

    return any(spells_from(row, column, 0) for row in range(rows) for column in range(columns))
