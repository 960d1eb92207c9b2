"""You append without looking, so a key that was added twice is still there after one removal."""


class MyHashSet:
    def __init__(self) -> None:
        self.buckets: list[list[int]] = [[] for _ in range(1009)]

    def add(self, key: int) -> None:
        self.buckets[key % 1009].append(key)

    def remove(self, key: int) -> None:
        if key in self.buckets[key % 1009]:
            self.buckets[key % 1009].remove(key)

    def contains(self, key: int) -> bool:
        return key in self.buckets[key % 1009]
