"""Keep all pairs in one list and search through it from the end.

Time: O(n) per call. Space: O(n).
"""


class MyHashMap:
    def __init__(self) -> None:
        self.pairs: list[tuple[int, int]] = []

    def put(self, key: int, value: int) -> None:
        self.remove(key)
        self.pairs.append((key, value))

    def get(self, key: int) -> int:
        values = [value for known, value in self.pairs if known == key]
        return values[0] if values else -1

    def remove(self, key: int) -> None:
        self.pairs = [pair for pair in self.pairs if pair[0] != key]
