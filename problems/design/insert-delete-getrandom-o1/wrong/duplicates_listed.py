"""You append a value that is there already, so it can be drawn after it was removed once."""

import random


class RandomizedSet:
    def __init__(self) -> None:
        self.items: list[int] = []
        self.known: set[int] = set()

    def insert(self, val: int) -> bool:
        is_new = val not in self.known
        self.known.add(val)
        self.items.append(val)
        return is_new

    def remove(self, val: int) -> bool:
        if val not in self.known:
            return False
        self.known.discard(val)
        self.items.remove(val)
        return True

    def get_random(self) -> int:
        return random.choice(self.items)
