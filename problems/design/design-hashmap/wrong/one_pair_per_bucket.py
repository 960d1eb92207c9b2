"""You keep one pair per bucket, so a key with the same remainder pushes the old one out."""


class MyHashMap:
    def __init__(self) -> None:
        self.pairs = [(-1, -1)] * 1000

    def put(self, key: int, value: int) -> None:
        self.pairs[key % 1000] = (key, value)

    def get(self, key: int) -> int:
        known, value = self.pairs[key % 1000]
        return value if known == key else -1

    def remove(self, key: int) -> None:
        if self.pairs[key % 1000][0] == key:
            self.pairs[key % 1000] = (-1, -1)
