"""You do not count put of a known key as a use."""


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
        if key not in self.values:
            if len(self.values) == self.capacity:
                evicted = min(self.notes, key=lambda known: self.notes[known])
                del self.values[evicted], self.notes[evicted]
            self._use(key)
        self.values[key] = value

    def _use(self, key: int) -> None:
        self.moment += 1
        uses, _ = self.notes.get(key, (0, 0))
        self.notes[key] = (uses + 1, self.moment)
