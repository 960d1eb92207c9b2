"""You search only from the first cell with the right letter, but others may begin the word too."""


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
        )
        board[row][column] = letter
        return found

    for row in range(rows):
        for column in range(columns):
            if board[row][column] == word[0]:
                return spells_from(row, column, 0)
    return False
