"""You append a second pair for a known key, and get finds the old value first."""


class MyHashMap:
    def __init__(self) -> None:
        self.buckets: list[list[tuple[int, int]]] = [[] for _ in range(1009)]

    def put(self, key: int, value: int) -> None:
        self.buckets[key % 1009].append((key, value))

    def get(self, key: int) -> int:
        for known, value in self.buckets[key % 1009]:
            if known == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        bucket = self.buckets[key % 1009]
        self.buckets[key % 1009] = [pair for pair in bucket if pair[0] != key]
