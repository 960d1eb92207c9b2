"""Walk down a trie of the words from each place that can be reached.

Time: O(n * L). Space: O(n + letters of all words).
"""

from __future__ import annotations


class Node:
    """A node of the trie, and whether a word ends there."""

    def __init__(self) -> None:
        self.children: dict[str, Node] = {}
        self.ends = False


def word_break(text: str, words: list[str]) -> bool:
    root = Node()
    for word in words:
        node = root
        for letter in word:
            node = node.children.setdefault(letter, Node())
        node.ends = True
    reachable = [True] + [False] * len(text)
    for start in range(len(text)):
        if not reachable[start]:
            continue
        node = root
        for place in range(start, len(text)):
            if text[place] not in node.children:
                break
            node = node.children[text[place]]
            if node.ends:
                reachable[place + 1] = True
    return reachable[len(text)]
