"""Insert the sorted products into a trie whose nodes keep their first three words.

Time: O(S log n + m). Space: O(S).
"""

from __future__ import annotations


class TrieNode:
    def __init__(self) -> None:
        self.children: dict[str, TrieNode] = {}
        self.first_words: list[str] = []


def suggested_products(products: list[str], search_word: str) -> list[list[str]]:
    root = TrieNode()
    for product in sorted(products):
        node = root
        for letter in product:
            if letter not in node.children:
                node.children[letter] = TrieNode()
            node = node.children[letter]
            if len(node.first_words) < 3:
                node.first_words.append(product)

    suggestions: list[list[str]] = []
    current: TrieNode | None = root
    for letter in search_word:
        if current:
            current = current.children.get(letter)
        suggestions.append(current.first_words if current else [])
    return suggestions
