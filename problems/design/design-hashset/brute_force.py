"""Keep all keys in one list and search through it.

Time: O(n) per call. Space: O(n).
"""


class MyHashSet:
    def __init__(self) -> None:
        self.keys: list[int] = []

    def add(self, key: int) -> None:
        if not self.contains(key):
            self.keys.append(key)

    def remove(self, key: int) -> None:
        self.keys = [known for known in self.keys if known != key]

    def contains(self, key: int) -> bool:
        return any(known == key for known in self.keys)
