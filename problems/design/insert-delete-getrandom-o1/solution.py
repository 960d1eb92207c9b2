"""Keep the elements in a list and their places in a dictionary; fill a hole with the last one.

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
        self.places[val] = len(self.items)
        self.items.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.places:
            return False
        place = self.places[val]
        last = self.items[-1]
        self.items[place] = last
        self.places[last] = place
        self.items.pop()
        del self.places[val]
        return True

    def get_random(self) -> int:
        return random.choice(self.items)
