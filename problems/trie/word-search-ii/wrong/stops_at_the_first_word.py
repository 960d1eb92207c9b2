"""You turn back as soon as a word is complete, but it may be the beginning of a longer one."""


class Node:
    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.word = ""


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    root = Node()
    for word in words:
        node = root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.word = word
    found: set[str] = set()

    def search(row: int, column: int, parent: Node) -> None:
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return
        letter = board[row][column]
        child = parent.children.get(letter)
        if child is None:
            return
        if child.word:
            found.add(child.word)
            return
        board[row][column] = "#"
        search(row - 1, column, child)
        search(row + 1, column, child)
        search(row, column - 1, child)
        search(row, column + 1, child)
        board[row][column] = letter

    for row in range(len(board)):
        for column in range(len(board[0])):
            search(row, column, root)
    return list(found)
