"""You let 0 stand for an empty slot, so the key 0 seems to be there from the beginning."""


class MyHashSet:
    def __init__(self) -> None:
        self.slots: list[list[int]] = [[0] * 4 for _ in range(4096)]

    def add(self, key: int) -> None:
        row = self.slots[key % 4096]
        if key not in row:
            row[row.index(0)] = key

    def remove(self, key: int) -> None:
        row = self.slots[key % 4096]
        if key in row:
            row[row.index(key)] = 0

    def contains(self, key: int) -> bool:
        return key in self.slots[key % 4096]
