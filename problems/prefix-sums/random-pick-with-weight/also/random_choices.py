"""Let random.choices search the running totals.

Time: O(log n) per pick, O(n) to begin. Space: O(n).
"""

import random
from itertools import accumulate


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.indices = range(len(weights))
        self.totals = list(accumulate(weights))

    def pick_index(self) -> int:
        return random.choices(self.indices, cum_weights=self.totals)[0]
