"""You use re.match, which ties only the beginning, so a longer word fits as well."""

import re


class WordDictionary:
    def __init__(self) -> None:
        self.words: set[str] = set()

    def add_word(self, word: str) -> None:
        self.words.add(word)

    def search(self, pattern: str) -> bool:
        return any(re.match(pattern, word) for word in self.words)
