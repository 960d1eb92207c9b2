"""Note the moment of each last use and search the oldest when the cache is full.

Time: O(capacity) per call. Space: O(capacity).
"""


class LRUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.used_at: dict[int, int] = {}
        self.moment = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            oldest = min(self.used_at, key=lambda known: self.used_at[known])
            del self.values[oldest], self.used_at[oldest]
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.moment += 1
        self.used_at[key] = self.moment
