"""Replace each dot by all 26 letters and look every result up in a list.

Time: O(words · length · 26^dots). Space: O(letters added).
"""

from string import ascii_lowercase


class WordDictionary:
    def __init__(self) -> None:
        self.words: list[str] = []

    def add_word(self, word: str) -> None:
        self.words.append(word)

    def search(self, pattern: str) -> bool:
        if "." not in pattern:
            return pattern in self.words
        return any(self.search(pattern.replace(".", letter, 1)) for letter in ascii_lowercase)
