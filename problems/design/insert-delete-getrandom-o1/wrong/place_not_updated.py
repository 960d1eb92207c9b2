"""You move the last element into the hole, but do not note its new place."""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.items: list[int] = []
        self.places: dict[int, int] = {}

    def insert(self, val: int) -> bool:
        if val in self.places:
            return False
        self.places[val] = len(self.items)
        self.items.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.places:
            return False
        place = self.places.pop(val)
        self.items[place] = self.items[-1]
        self.items.pop()
        return True

    def get_random(self) -> int:
        return random.choice(self.items)
