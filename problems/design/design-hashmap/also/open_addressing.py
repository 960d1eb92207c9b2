"""Put each key into the first free slot from its own on, and mark what is removed.

Time: O(1) per call, on average. Space: O(slots).
"""

FREE, REMOVED = -1, -2


class MyHashMap:
    def __init__(self) -> None:
        self.keys = [FREE] * 32_768
        self.values = [0] * 32_768

    def put(self, key: int, value: int) -> None:
        place = self._find(key)
        if self.keys[place] != key:
            place = key % len(self.keys)
            while self.keys[place] >= 0:
                place = (place + 1) % len(self.keys)
            self.keys[place] = key
        self.values[place] = value

    def get(self, key: int) -> int:
        place = self._find(key)
        return self.values[place] if self.keys[place] == key else -1

    def remove(self, key: int) -> None:
        place = self._find(key)
        if self.keys[place] == key:
            self.keys[place] = REMOVED

    def _find(self, key: int) -> int:
        place = key % len(self.keys)
        while self.keys[place] not in (key, FREE):
            place = (place + 1) % len(self.keys)
        return place
