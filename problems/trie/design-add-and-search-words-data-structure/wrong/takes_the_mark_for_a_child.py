"""You keep the end mark among the children, and at a dot you walk into it like into a child."""

from typing import Any


class WordDictionary:
    def __init__(self) -> None:
        self.root: dict[str, Any] = {}

    def add_word(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node["#"] = True

    def search(self, pattern: str) -> bool:
        def matches(node: dict[str, Any], position: int) -> bool:
            if position == len(pattern):
                return "#" in node
            letter = pattern[position]
            if letter == ".":
                return any(matches(child, position + 1) for child in node.values())
            return letter in node and matches(node[letter], position + 1)

        return matches(self.root, 0)
