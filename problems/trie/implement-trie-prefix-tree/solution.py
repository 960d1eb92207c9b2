"""A tree with a letter on each link; a mark tells at which nodes a word ends.

Time: O(length) per call. Space: O(letters inserted).
"""

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
        return node is not None and node.ends_word

    def starts_with(self, prefix: str) -> bool:
        return self._find(prefix) is not None

    def _find(self, beginning: str) -> TrieNode | None:
        node = self.root
        for letter in beginning:
            if letter not in node.children:
                return None
            node = node.children[letter]
        return node
