"""You keep the words by length and try all of the right length: O(words) per search."""

from collections import defaultdict


class WordDictionary:
    def __init__(self) -> None:
        self.words: defaultdict[int, list[str]] = defaultdict(list)

    def add_word(self, word: str) -> None:
        self.words[len(word)].append(word)

    def search(self, pattern: str) -> bool:
        return any(fits(word, pattern) for word in self.words[len(pattern)])


def fits(word: str, pattern: str) -> bool:
    return all(wanted in (".", letter) for letter, wanted in zip(word, pattern, strict=True))
