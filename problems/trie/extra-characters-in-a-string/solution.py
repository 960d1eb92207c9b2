"""Fill a table from the end; from each position a walk down a trie finds all words.

Time: O(n² + S). Space: O(n + S).
"""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.ends_word = False


def min_extra_char(letters: str, dictionary: list[str]) -> int:
    root = TrieNode()
    for word in dictionary:
        node = root
        for letter in word:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
        node.ends_word = True

    extra = [0] * (len(letters) + 1)
    for start in reversed(range(len(letters))):
        extra[start] = 1 + extra[start + 1]
        node = root
        for end in range(start, len(letters)):
            if letters[end] not in node.children:
                break
            node = node.children[letters[end]]
            if node.ends_word:
                extra[start] = min(extra[start], extra[end + 1])
    return extra[0]
