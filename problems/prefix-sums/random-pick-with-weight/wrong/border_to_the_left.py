"""You take the first total that is equal or larger, so border tickets go to the index before."""

import random
from bisect import bisect_left


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.ends: list[int] = []
        total = 0
        for weight in weights:
            total += weight
            self.ends.append(total)

    def pick_index(self) -> int:
        return bisect_left(self.ends, random.randrange(self.ends[-1]))
