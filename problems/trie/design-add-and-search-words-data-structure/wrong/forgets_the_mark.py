"""You accept any word that begins with the pattern, but a word must end where the pattern ends."""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}


class WordDictionary:
    def __init__(self) -> None:
        self.root = TrieNode()

    def add_word(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.children.setdefault(letter, TrieNode())

    def search(self, pattern: str) -> bool:
        nodes = [self.root]
        for letter in pattern:
            nodes = [
                child
                for node in nodes
                for key, child in node.children.items()
                if letter in (key, ".")
            ]
        return bool(nodes)
