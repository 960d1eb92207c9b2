"""Swap the element with the last one, then pop it, with an index drawn by randrange.

Time: O(1) per call, on average. Space: O(n).
"""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.items: list[int] = []
        self.places: dict[int, int] = {}

    def insert(self, val: int) -> bool:
        if val in self.places:
            return False
        self.items.append(val)
        self.places[val] = len(self.items) - 1
        return True

    def remove(self, val: int) -> bool:
        place = self.places.pop(val, None)
        if place is None:
            return False
        self.items[place], self.items[-1] = self.items[-1], self.items[place]
        self.items.pop()
        if place < len(self.items):
            self.places[self.items[place]] = place
        return True

    def get_random(self) -> int:
        return self.items[random.randrange(len(self.items))]
