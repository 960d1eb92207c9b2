"""You take only the ends of the tree for words, so a word that begins another one is lost."""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.ends_word = False


class Trie:
    def __init__(self) -> None:
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.ends_word = True

    def search(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and not node.children

    def starts_with(self, prefix: str) -> bool:
        return self._find(prefix) is not None

    def _find(self, beginning: str) -> TrieNode | None:
        node = self.root
        for letter in beginning:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
