"""You turn back where a word ends, so longer words that begin with it are missed."""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.word: str | None = None


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    root = trie_of(words)
    found: list[str] = []

    def visit(row: int, column: int, parent: TrieNode) -> None:
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return
        letter = board[row][column]
        node = parent.children.get(letter)
        if node is None:
            return
        if node.word is not None:
            found.append(node.word)
            node.word = None
            return
        board[row][column] = "#"
        visit(row + 1, column, node)
        visit(row - 1, column, node)
        visit(row, column + 1, node)
        visit(row, column - 1, node)
        board[row][column] = letter

    for row in range(len(board)):
        for column in range(len(board[0])):
            visit(row, column, root)
    return found


def trie_of(words: list[str]) -> TrieNode:
    root = TrieNode()
    for word in words:
        node = root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.word = word
    return root
