"""You do not mark the cells of the current path, so a word may use the same cell twice."""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.word: str | None = None


def trie_of(words: list[str]) -> TrieNode:
    root = TrieNode()
    for word in words:
        node = root
        for letter in word:
            node = node.children.setdefault(letter, TrieNode())
        node.word = word
    return root


def find_words(board: list[list[str]], words: list[str]) -> list[str]:
    found: set[str] = set()

    def visit(row: int, column: int, parent: TrieNode) -> None:
        if not (0 <= row < len(board) and 0 <= column < len(board[0])):
            return
        node = parent.children.get(board[row][column])
        if node is None:
            return
        if node.word is not None:
            found.add(node.word)
        for r, c in ((row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)):
            visit(r, c, node)

    root = trie_of(words)
    for row in range(len(board)):
        for column in range(len(board[0])):
            visit(row, column, root)
    return list(found)
