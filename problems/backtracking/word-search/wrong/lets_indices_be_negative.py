"""You do not look at the sign of an index, and -1 takes you to the far side of the board."""


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])

    def search(row: int, column: int, i: int) -> bool:
        if i == len(word):
            return True
        if row >= rows or column >= columns or board[row][column] != word[i]:
            return False
        board[row][column] = "#"
        found = (
            search(row + 1, column, i + 1)
            or search(row - 1, column, i + 1)
            or search(row, column + 1, i + 1)
            or search(row, column - 1, i + 1)
        )
        board[row][column] = word[i]
        return found

    return any(search(row, column, 0) for row in range(rows) for column in range(columns))
