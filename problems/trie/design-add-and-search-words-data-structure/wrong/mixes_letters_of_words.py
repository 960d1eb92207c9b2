"""You keep the letters seen at each place, so letters of different words combine into a new one."""

from collections import defaultdict


class WordDictionary:
    def __init__(self) -> None:
        self.letters: defaultdict[int, list[set[str]]] = defaultdict(list)

    def add_word(self, word: str) -> None:
        places = self.letters[len(word)] or [set() for _ in word]
        for letters, letter in zip(places, word, strict=True):
            letters.add(letter)
        self.letters[len(word)] = places

    def search(self, pattern: str) -> bool:
        places = self.letters.get(len(pattern), [])
        return bool(places) and all(
            wanted == "." or wanted in letters
            for letters, wanted in zip(places, pattern, strict=True)
        )
