"""You walk every path of the word's length and compare at its end: no branch is cut off early."""

STEPS = ((0, 1), (1, 0), (0, -1), (-1, 0))


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    path: set[tuple[int, int]] = set()

    def spells_from(row: int, column: int, letters: str) -> bool:
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in path:
            return False
        letters += board[row][column]
        if len(letters) == len(word):
            return letters == word
        path.add((row, column))
        found = any(spells_from(row + down, column + right, letters) for down, right in STEPS)
        path.remove((row, column))
        return found

    return any(spells_from(row, column, "") for row in range(rows) for column in range(columns))
