"""From each cell, follow the word letter by letter; blank a cell while the path stands on it.

Time: O(rows * columns * 3^length). Space: O(length).
"""

STEPS = ((0, 1), (1, 0), (0, -1), (-1, 0))


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
        found = any(spells_from(row + down, column + right, position + 1) for down, right in STEPS)
        board[row][column] = letter
        return found

    return any(spells_from(row, column, 0) for row in range(rows) for column in range(columns))
