"""Keep the elements in a list and search through it.

Time: O(n) per call. Space: O(n).
"""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.items: list[int] = []

    def insert(self, val: int) -> bool:
        if val in self.items:
            return False
        self.items.append(val)
        return True

    def remove(self, val: int) -> bool:
        if val not in self.items:
            return False
        self.items.remove(val)
        return True

    def get_random(self) -> int:
        return self.items[random.randrange(len(self.items))]
