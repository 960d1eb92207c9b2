"""You remove the element from the dictionary only: it is left in the list and can be drawn."""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.items: list[int] = []
        self.known: dict[int, bool] = {}

    def insert(self, val: int) -> bool:
        if self.known.get(val):
            return False
        self.known[val] = True
        self.items.append(val)
        return True

    def remove(self, val: int) -> bool:
        return self.known.pop(val, False)

    def get_random(self) -> int:
        return random.choice(self.items)
