"""You compare the ticket with single weights instead of running totals, so many hit nothing."""

import random


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.weights = weights
        self.total = sum(weights)

    def pick_index(self) -> int:
        ticket = random.randrange(self.total)
        for index, weight in enumerate(self.weights):
            if ticket < weight:
                return index
        return -1
