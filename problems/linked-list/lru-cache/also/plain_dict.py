"""Let a plain dict keep the order of use: delete a key and insert it again on each use.

Time: O(1) per call. Space: O(capacity).
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        value = self.values.pop(key)
        self.values[key] = value
        return value

    def put(self, key: int, value: int) -> None:
        self.values.pop(key, None)
        self.values[key] = value
        if len(self.values) > self.capacity:
            oldest = next(iter(self.values))
            del self.values[oldest]
