"""You return at a dot what the first child answers, and never try the others."""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.ends_word = False


class WordDictionary:
    def __init__(self) -> None:
        self.root = TrieNode()

    def add_word(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.children.setdefault(letter, TrieNode())
        node.ends_word = True

    def search(self, pattern: str) -> bool:
        def matches(node: TrieNode, position: int) -> bool:
            if position == len(pattern):
                return node.ends_word
            for letter, child in node.children.items():
                if pattern[position] in (letter, "."):
                    return matches(child, position + 1)
            return False

        return matches(self.root, 0)
