"""You keep one flag per remainder, so keys that share a remainder are taken for each other."""


class MyHashSet:
    def __init__(self) -> None:
        self.there = [False] * 1000

    def add(self, key: int) -> None:
        self.there[key % 1000] = True

    def remove(self, key: int) -> None:
        self.there[key % 1000] = False

    def contains(self, key: int) -> bool:
        return self.there[key % 1000]
