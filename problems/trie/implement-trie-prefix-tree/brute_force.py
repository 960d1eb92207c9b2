"""Keep the words in a list and read all of it for each question.

Time: O(words · length) per call. Space: O(letters inserted).
"""


class Trie:
    def __init__(self) -> None:
        self.words: list[str] = []

    def insert(self, word: str) -> None:
        self.words.append(word)

    def search(self, word: str) -> bool:
        return any(known == word for known in self.words)

    def starts_with(self, prefix: str) -> bool:
        return any(known[: len(prefix)] == prefix for known in self.words)
