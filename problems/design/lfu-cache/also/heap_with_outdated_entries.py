"""Keep a heap of uses and last use, and skip the entries that are outdated.

Time: O(log n) per call, amortised. Space: O(calls).
"""

from heapq import heappop, heappush


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.notes: dict[int, tuple[int, int]] = {}
        self.heap: list[tuple[int, int, int]] = []
        self.moment = 0

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self._use(key)
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            self._evict()
        self.values[key] = value
        self._use(key)

    def _use(self, key: int) -> None:
        self.moment += 1
        uses = self.notes.get(key, (0, 0))[0] + 1
        self.notes[key] = (uses, self.moment)
        heappush(self.heap, (uses, self.moment, key))

    def _evict(self) -> None:
        while True:
            uses, moment, key = heappop(self.heap)
            if self.notes.get(key) == (uses, moment):
                del self.values[key], self.notes[key]
                return
