"""Keep one flag for each possible key.

Time: O(1) per call. Space: O(largest key).
"""


class MyHashSet:
    def __init__(self) -> None:
        self.there = bytearray(1_000_001)

    def add(self, key: int) -> None:
        self.there[key] = 1

    def remove(self, key: int) -> None:
        self.there[key] = 0

    def contains(self, key: int) -> bool:
        return self.there[key] == 1
