"""You note the moved element's place last, so removing the last element leaves its entry behind."""

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
        last = self.items.pop()
        if place < len(self.items):
            self.items[place] = last
        self.places[last] = place
        return True

    def get_random(self) -> int:
        return random.choice(self.items)
