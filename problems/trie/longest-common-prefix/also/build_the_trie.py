"""Insert all words into a trie and walk down while there is one child and no word ends.

Time: O(S). Space: O(S).
"""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.ends_word = False


def longest_common_prefix(words: list[str]) -> str:
    root = TrieNode()
    for word in words:
        node = root
        for letter in word:
            node = node.children.setdefault(letter, TrieNode())
        node.ends_word = True
    prefix: list[str] = []
    node = root
    while len(node.children) == 1 and not node.ends_word:
        [letter] = node.children
        prefix.append(letter)
        node = node.children[letter]
    return "".join(prefix)
