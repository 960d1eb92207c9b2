"""You go only right and down, but a word may also run left and up."""


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])

    def spells_from(row: int, column: int, position: int) -> bool:
        if position == len(word):
            return True
        if row == rows or column == columns or board[row][column] != word[position]:
            return False
        return spells_from(row + 1, column, position + 1) or spells_from(
            row, column + 1, position + 1
        )

    return any(spells_from(row, column, 0) for row in range(rows) for column in range(columns))
