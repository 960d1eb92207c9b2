"""You store the value without its key, so keys that share a remainder share a value."""


class MyHashMap:
    def __init__(self) -> None:
        self.values = [-1] * 1000

    def put(self, key: int, value: int) -> None:
        self.values[key % 1000] = value

    def get(self, key: int) -> int:
        return self.values[key % 1000]

    def remove(self, key: int) -> None:
        self.values[key % 1000] = -1
