"""You compare with zip, which stops at the shorter one, so the lengths need not be equal."""


class WordDictionary:
    def __init__(self) -> None:
        self.words: set[str] = set()

    def add_word(self, word: str) -> None:
        self.words.add(word)

    def search(self, pattern: str) -> bool:
        return any(
            all(mark in (".", letter) for mark, letter in zip(pattern, word, strict=False))
            for word in self.words
        )
