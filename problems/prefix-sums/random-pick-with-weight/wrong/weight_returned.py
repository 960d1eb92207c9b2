"""You return the weight that was hit, but its index is wanted."""

import random


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.weights = weights

    def pick_index(self) -> int:
        return random.choices(self.weights, self.weights)[0]
