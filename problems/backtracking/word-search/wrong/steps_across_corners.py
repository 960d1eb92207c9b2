"""You also step across corners, but neighbours share a side."""


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])

    def spells_from(row: int, column: int, position: int) -> bool:
        if position == len(word):
            return True
        if not (0 <= row < rows and 0 <= column < columns):
            return False
        letter = board[row][column]
        if letter != word[position]:
            return False
        board[row][column] = ""
        found = (
            spells_from(row + 1, column, position + 1)
            or spells_from(row - 1, column, position + 1)
            or spells_from(row, column + 1, position + 1)
            or spells_from(row, column - 1, position + 1)
            or spells_from(row + 1, column + 1, position + 1)
            or spells_from(row + 1, column - 1, position + 1)
            or spells_from(row - 1, column + 1, position + 1)
            or spells_from(row - 1, column - 1, position + 1)
        )
        board[row][column] = letter
        return found

    for row in range(rows):
        for column in range(columns):
            if spells_from(row, column, 0):
                return True
    return False
