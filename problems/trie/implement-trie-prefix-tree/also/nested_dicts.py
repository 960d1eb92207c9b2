"""Nest dictionaries in each other, with a key that marks the end of a word.

Time: O(length) per call. Space: O(letters inserted).
"""

from __future__ import annotations

END = "#"


class Level(dict[str, "Level"]):
    pass


class Trie:
    def __init__(self) -> None:
        self.root = Level()

    def insert(self, word: str) -> None:
        level = self.root
        for letter in word:
            level = level.setdefault(letter, Level())
        level[END] = Level()

    def search(self, word: str) -> bool:
        level = self._after(word)
        return level is not None and END in level

    def starts_with(self, prefix: str) -> bool:
        return self._after(prefix) is not None

    def _after(self, beginning: str) -> Level | None:
        level = self.root
        for letter in beginning:
            if letter not in level:
                return None
            level = level[letter]
        return level
