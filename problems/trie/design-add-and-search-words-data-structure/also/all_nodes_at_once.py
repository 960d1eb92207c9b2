"""Follow the pattern with all nodes that fit so far, letter by letter.

Time: O(length · 26^dots). Space: O(letters added).
"""

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
        fitting = [self.root]
        for letter in pattern:
            if letter == ".":
                fitting = [child for node in fitting for child in node.children.values()]
            else:
                fitting = [node.children[letter] for node in fitting if letter in node.children]
        return any(node.ends_word for node in fitting)
