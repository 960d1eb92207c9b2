"""You keep one key per bucket, so a new key with the same remainder pushes the old one out."""


class MyHashSet:
    def __init__(self) -> None:
        self.slots = [-1] * 1000

    def add(self, key: int) -> None:
        self.slots[key % 1000] = key

    def remove(self, key: int) -> None:
        if self.slots[key % 1000] == key:
            self.slots[key % 1000] = -1

    def contains(self, key: int) -> bool:
        return self.slots[key % 1000] == key
