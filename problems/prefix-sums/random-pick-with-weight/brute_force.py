"""Write each index as often as its weight says and choose from that list.

Time: O(1) per pick, O(total) to begin. Space: O(total).
"""

import random


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.urn = [index for index, weight in enumerate(weights) for _ in range(weight)]

    def pick_index(self) -> int:
        return random.choice(self.urn)
