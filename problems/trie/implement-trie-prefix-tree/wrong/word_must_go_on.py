"""You demand that a word goes on behind the prefix, but a word begins with itself."""

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
            node = node.children.setdefault(letter, TrieNode())
        node.ends_word = True

    def search(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and node.ends_word

    def starts_with(self, prefix: str) -> bool:
        node = self._find(prefix)
        return node is not None and len(node.children) > 0

    def _find(self, beginning: str) -> TrieNode | None:
        node = self.root
        for letter in beginning:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
