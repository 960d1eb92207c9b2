"""You sort the weights first, so the indices that you return belong to another order."""

import random
from bisect import bisect_right
from itertools import accumulate


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.ends = list(accumulate(sorted(weights)))

    def pick_index(self) -> int:
        return bisect_right(self.ends, random.randrange(self.ends[-1]))
