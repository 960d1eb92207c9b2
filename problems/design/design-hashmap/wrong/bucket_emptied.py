"""You empty the whole bucket on a removal, so other keys with the same remainder are lost."""


class MyHashMap:
    def __init__(self) -> None:
        self.buckets: list[list[list[int]]] = [[] for _ in range(1009)]

    def put(self, key: int, value: int) -> None:
        for pair in self.buckets[key % 1009]:
            if pair[0] == key:
                pair[1] = value
                return
        self.buckets[key % 1009].append([key, value])

    def get(self, key: int) -> int:
        for known, value in self.buckets[key % 1009]:
            if known == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        self.buckets[key % 1009].clear()
