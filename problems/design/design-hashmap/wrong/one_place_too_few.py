"""You make room for the keys up to 999,999, but 1,000,000 is a key, too."""


class MyHashMap:
    def __init__(self) -> None:
        self.values = [-1] * 1_000_000

    def put(self, key: int, value: int) -> None:
        self.values[key] = value

    def get(self, key: int) -> int:
        return self.values[key]

    def remove(self, key: int) -> None:
        self.values[key] = -1
