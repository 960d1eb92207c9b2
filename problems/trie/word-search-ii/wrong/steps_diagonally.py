"""You also step to the four cells that touch only at a corner, but they are no neighbours here."""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    beginnings = {word[:end] for word in words for end in range(len(word) + 1)}
    found: set[str] = set()

    def visit(row: int, column: int, spelled: str) -> None:
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return
        letter = board[row][column]
        spelled += letter
        if spelled not in beginnings:
            return
        if spelled in words:
            found.add(spelled)
        board[row][column] = "#"
        for down in (-1, 0, 1):
            for right in (-1, 0, 1):
                visit(row + down, column + right, spelled)
        board[row][column] = letter

    for row in range(len(board)):
        for column in range(len(board[0])):
            visit(row, column, "")
    return list(found)
