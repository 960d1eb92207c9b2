"""You test the value for truth, so a key with the value 0 seems to be missing."""


class MyHashMap:
    def __init__(self) -> None:
        self.values: list[int | None] = [None] * 1_000_001

    def put(self, key: int, value: int) -> None:
        self.values[key] = value

    def get(self, key: int) -> int:
        return self.values[key] or -1

    def remove(self, key: int) -> None:
        self.values[key] = None
