"""You search for each word alone: the number of words times what one walk along a trie costs."""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    def spells(row: int, column: int, word: str, position: int) -> bool:
        if position == len(word):
            return True
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return False
        if board[row][column] != word[position]:
            return False
        board[row][column] = "#"
        found = (
            spells(row + 1, column, word, position + 1)
            or spells(row - 1, column, word, position + 1)
            or spells(row, column + 1, word, position + 1)
            or spells(row, column - 1, word, position + 1)
        )
        board[row][column] = word[position]
        return found

    return [
        word
        for word in words
        if any(spells(r, c, word, 0) for r in range(len(board)) for c in range(len(board[0])))
    ]
