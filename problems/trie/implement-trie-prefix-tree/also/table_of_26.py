"""Keep a table of 26 children in each node instead of a dictionary.

Time: O(length) per call. Space: O(26 · letters inserted).
"""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: list[TrieNode | None] = [None] * 26
        self.ends_word = False


class Trie:
    def __init__(self) -> None:
        self.root = TrieNode()

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            place = ord(letter) - ord("a")
            child = node.children[place] or TrieNode()
            node.children[place] = child
            node = child
        node.ends_word = True

    def search(self, word: str) -> bool:
        node = self._find(word)
        return node is not None and node.ends_word

    def starts_with(self, prefix: str) -> bool:
        return self._find(prefix) is not None

    def _find(self, beginning: str) -> TrieNode | None:
        node: TrieNode | None = self.root
        for letter in beginning:
            if node is None:
                return None
            node = node.children[ord(letter) - ord("a")]
        return node
