"""Count the letters first, and spell from the rarer end of the word.

Time: O(rows * columns * 3^length). Space: O(rows * columns + length).
"""

from collections import Counter


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    available = Counter(letter for line in board for letter in line)
    for letter, count in Counter(word).items():
        if available[letter] < count:
            return False
    if available[word[-1]] < available[word[0]]:
        word = word[::-1]

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
            if spells_from(row, column, 0):
                return True
    return False
