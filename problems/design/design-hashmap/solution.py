"""Keep pairs of key and value in short lists, one for each remainder of a key.

Time: O(1 + n / b) per call, for b buckets. Space: O(n + b).
"""


class MyHashMap:
    def __init__(self) -> None:
        self.buckets: list[list[list[int]]] = [[] for _ in range(1009)]

    def put(self, key: int, value: int) -> None:
        bucket = self.buckets[key % len(self.buckets)]
        for pair in bucket:
            if pair[0] == key:
                pair[1] = value
                return
        bucket.append([key, value])

    def get(self, key: int) -> int:
        for known, value in self.buckets[key % len(self.buckets)]:
            if known == key:
                return value
        return -1

    def remove(self, key: int) -> None:
        bucket = self.buckets[key % len(self.buckets)]
        for place, pair in enumerate(bucket):
            if pair[0] == key:
                bucket.pop(place)
                return
