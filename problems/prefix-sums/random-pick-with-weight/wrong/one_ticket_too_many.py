"""You draw from 0 to the total itself, so one ticket too many lies behind the last index."""

import random
from bisect import bisect_right


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.ends: list[int] = []
        total = 0
        for weight in weights:
            total += weight
            self.ends.append(total)

    def pick_index(self) -> int:
        return bisect_right(self.ends, random.randint(0, self.ends[-1]))
