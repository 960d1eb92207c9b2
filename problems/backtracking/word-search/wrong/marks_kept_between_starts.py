"""You keep all cells marked that any earlier start has tried, so later starts find them closed."""


def word_exists(board: list[list[str]], word: str) -> bool:
    rows, columns = len(board), len(board[0])
    visited: set[tuple[int, int]] = set()

    def spells_from(row: int, column: int, position: int) -> bool:
        if position == len(word):
            return True
        if not (0 <= row < rows and 0 <= column < columns) or (row, column) in visited:
            return False
        if board[row][column] != word[position]:
            return False
        visited.add((row, column))
        return (
            spells_from(row + 1, column, position + 1)
            or spells_from(row - 1, column, position + 1)
            or spells_from(row, column + 1, position + 1)
            or spells_from(row, column - 1, position + 1)
        )

    for row in range(rows):
        for column in range(columns):
            if spells_from(row, column, 0):
                return True
    return False
