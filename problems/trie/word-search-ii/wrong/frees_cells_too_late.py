"""You free the cells only when you start at the next cell, so failed paths block others."""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    beginnings = {word[:end] for word in words for end in range(len(word) + 1)}
    found: set[str] = set()

    def visit(row: int, column: int, spelled: str, used: set[tuple[int, int]]) -> None:
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return
        spelled += board[row][column]
        if (row, column) in used or spelled not in beginnings:
            return
        if spelled in words:
            found.add(spelled)
        used.add((row, column))
        visit(row + 1, column, spelled, used)
        visit(row - 1, column, spelled, used)
        visit(row, column + 1, spelled, used)
        visit(row, column - 1, spelled, used)

    for row in range(len(board)):
        for column in range(len(board[0])):
            visit(row, column, "", set())
    return list(found)
