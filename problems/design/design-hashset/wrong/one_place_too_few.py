"""You make room for the keys up to 999,999, but 1,000,000 is a key, too."""


class MyHashSet:
    def __init__(self) -> None:
        self.there = [False] * 1_000_000

    def add(self, key: int) -> None:
        self.there[key] = True

    def remove(self, key: int) -> None:
        self.there[key] = False

    def contains(self, key: int) -> bool:
        return self.there[key]
