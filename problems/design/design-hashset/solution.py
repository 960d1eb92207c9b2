"""Keep the keys in short lists, one for each remainder of a key.

Time: O(1 + n / b) per call, for b buckets. Space: O(n + b).
"""


class MyHashSet:
    def __init__(self) -> None:
        self.buckets: list[list[int]] = [[] for _ in range(1009)]

    def add(self, key: int) -> None:
        bucket = self.buckets[key % len(self.buckets)]
        if key not in bucket:
            bucket.append(key)

    def remove(self, key: int) -> None:
        bucket = self.buckets[key % len(self.buckets)]
        if key in bucket:
            bucket.remove(key)

    def contains(self, key: int) -> bool:
        return key in self.buckets[key % len(self.buckets)]
