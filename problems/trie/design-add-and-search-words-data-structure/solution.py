"""A trie: a letter of the pattern leads to one child, a dot tries all of them.

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
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.ends_word = True

    def search(self, pattern: str) -> bool:
        def matches(node: TrieNode, position: int) -> bool:
            if position == len(pattern):
                return node.ends_word
            letter = pattern[position]
            if letter == ".":
                return any(matches(child, position + 1) for child in node.children.values())
            return letter in node.children and matches(node.children[letter], position + 1)

        return matches(self.root, 0)
