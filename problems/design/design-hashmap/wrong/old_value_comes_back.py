"""You put a new pair before the old one, so after a removal the old value comes back."""


class MyHashMap:
    def __init__(self) -> None:
        self.buckets: list[list[tuple[int, int]]] = [[] for _ in range(1009)]

    def put(self, key: int, value: int) -> None:
        self.buckets[key % 1009].insert(0, (key, value))

    def get(self, key: int) -> int:
        for known, value in self.buckets[key % 1009]:
            if known == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        bucket = self.buckets[key % 1009]
        for place, pair in enumerate(bucket):
            if pair[0] == key:
                bucket.pop(place)
                return
