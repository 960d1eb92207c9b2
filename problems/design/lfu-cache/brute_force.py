"""Note the uses and the last use of each key and search the smallest when the cache is full.

Time: O(capacity) per call. Space: O(capacity).
"""


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.notes: dict[int, tuple[int, int]] = {}
        self.moment = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            evicted = min(self.notes, key=lambda known: self.notes[known])
            del self.values[evicted], self.notes[evicted]
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.moment += 1
        uses, _ = self.notes.get(key, (0, 0))
        self.notes[key] = (uses + 1, self.moment)
