"""You break ties by which key came first, but the last use decides, not the arrival."""


class LFUCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.values: dict[int, int] = {}
        self.uses: dict[int, int] = {}

    def get(self, key: int) -> int:
        if key not in self.values:
            return -1
        self.uses[key] += 1
        return self.values[key]

    def put(self, key: int, value: int) -> None:
        if key not in self.values and len(self.values) == self.capacity:
            evicted = min(self.uses, key=lambda known: self.uses[known])
            del self.values[evicted], self.uses[evicted]
        self.values[key] = value
        self.uses[key] = self.uses.get(key, 0) + 1
