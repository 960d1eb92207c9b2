"""You free a removed slot, so the search for a key that was placed behind it stops too early."""


class MyHashSet:
    def __init__(self) -> None:
        self.slots = [-1] * 1009

    def add(self, key: int) -> None:
        place = self._find(key)
        self.slots[place] = key

    def remove(self, key: int) -> None:
        place = self._find(key)
        self.slots[place] = -1

    def contains(self, key: int) -> bool:
        return self.slots[self._find(key)] == key

    def _find(self, key: int) -> int:
        place = key % len(self.slots)
        while self.slots[place] not in (key, -1):
            place = (place + 1) % len(self.slots)
        return place
