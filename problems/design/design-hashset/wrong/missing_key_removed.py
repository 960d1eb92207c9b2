"""You remove a key without asking whether it is there, and a list raises ValueError then."""


class MyHashSet:
    def __init__(self) -> None:
        self.buckets: list[list[int]] = [[] for _ in range(1009)]

    def add(self, key: int) -> None:
        if key not in self.buckets[key % 1009]:
            self.buckets[key % 1009].append(key)

    def remove(self, key: int) -> None:
        self.buckets[key % 1009].remove(key)

    def contains(self, key: int) -> bool:
        return key in self.buckets[key % 1009]
