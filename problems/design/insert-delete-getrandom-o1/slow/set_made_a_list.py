"""You make a list of the set for each draw, which takes time for all elements."""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.items: set[int] = set()

    def insert(self, val: int) -> bool:
        is_new = val not in self.items
        self.items.add(val)
        return is_new

    def remove(self, val: int) -> bool:
        is_there = val in self.items
        self.items.discard(val)
        return is_there

    def get_random(self) -> int:
        return random.choice(list(self.items))
