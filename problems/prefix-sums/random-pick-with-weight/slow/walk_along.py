"""You walk along the weights for each pick, but their running totals can be searched."""

import random


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.weights = weights
        self.total = sum(weights)

    def pick_index(self) -> int:
        ticket = random.randint(1, self.total)
        for index, weight in enumerate(self.weights):
            ticket -= weight
            if ticket <= 0:
                return index
        return len(self.weights) - 1
