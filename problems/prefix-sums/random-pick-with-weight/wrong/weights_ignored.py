"""You pick every index with the same chance and ignore the weights."""

import random


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.count = len(weights)

    def pick_index(self) -> int:
        return random.randrange(self.count)
