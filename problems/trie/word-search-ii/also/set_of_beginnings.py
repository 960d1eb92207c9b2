"""Backtrack with a set of all beginnings instead of a trie.

Time: O(cells · 3^longest). Space: O(letters of the words · longest).
"""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    wanted = set(words)
    beginnings = {word[:end] for word in words for end in range(1, len(word) + 1)}
    found: set[str] = set()

    def visit(row: int, column: int, spelled: str) -> None:
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return
        letter = board[row][column]
        spelled += letter
        if spelled not in beginnings:
            return
        if spelled in wanted:
            found.add(spelled)
        board[row][column] = "#"
        visit(row + 1, column, spelled)
        visit(row - 1, column, spelled)
        visit(row, column + 1, spelled)
        visit(row, column - 1, spelled)
        board[row][column] = letter

    for row in range(len(board)):
        for column in range(len(board[0])):
            visit(row, column, "")
    return list(found)
