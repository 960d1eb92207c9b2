"""You return the newest element each time, but each must come with the same chance."""


class RandomizedSet:
    def __init__(self) -> None:
        self.items: dict[int, None] = {}

    def insert(self, val: int) -> bool:
        is_new = val not in self.items
        self.items[val] = None
        return is_new

    def remove(self, val: int) -> bool:
        is_there = val in self.items
        self.items.pop(val, None)
        return is_there

    def get_random(self) -> int:
        return next(reversed(self.items))
