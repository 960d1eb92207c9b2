"""Leave holes, draw until an element comes, and close the holes when half of the places are empty.

Time: O(1) per call, amortised and expected. Space: O(n).
"""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.slots: list[int | None] = []
        self.places: dict[int, int] = {}

    def insert(self, val: int) -> bool:
        if val in self.places:
            return False
        self.places[val] = len(self.slots)
        self.slots.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.places:
            return False
        self.slots[self.places.pop(val)] = None
        if 2 * len(self.places) < len(self.slots):
            self.slots = list(self.places)
            self.places = {item: place for place, item in enumerate(self.places)}
        return True

    def get_random(self) -> int:
        while True:
            item = random.choice(self.slots)
            if item is not None:
                return item
