"""You never mark the cells of the path, so it turns back and uses a cell twice."""


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])

    def spells_from(row: int, column: int, position: int) -> bool:
        if position == len(word):
            return True
        if not (0 <= row < rows and 0 <= column < columns):
            return False
        if board[row][column] != word[position]:
            return False
        return (
            spells_from(row + 1, column, position + 1)
            or spells_from(row - 1, column, position + 1)
            or spells_from(row, column + 1, position + 1)
            or spells_from(row, column - 1, position + 1)
        )

    return any(spells_from(row, column, 0) for row in range(rows) for column in range(columns))
