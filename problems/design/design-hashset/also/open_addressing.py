"""Put each key into the first free slot from its own on, and mark what is removed.

Time: O(1) per call, on average. Space: O(slots).
"""

FREE, REMOVED = -1, -2


class MyHashSet:
    def __init__(self) -> None:
        self.slots = [FREE] * 32_768

    def add(self, key: int) -> None:
        if not self.contains(key):
            place = key % len(self.slots)
            while self.slots[place] >= 0:
                place = (place + 1) % len(self.slots)
            self.slots[place] = key

    def remove(self, key: int) -> None:
        place = self._find(key)
        if self.slots[place] == key:
            self.slots[place] = REMOVED

    def contains(self, key: int) -> bool:
        return self.slots[self._find(key)] == key

    def _find(self, key: int) -> int:
        place = key % len(self.slots)
        while self.slots[place] not in (key, FREE):
            place = (place + 1) % len(self.slots)
        return place
