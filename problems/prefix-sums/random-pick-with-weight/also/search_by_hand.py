"""Scale a random fraction to the total and write the binary search out.

Time: O(log n) per pick, O(n) to begin. Space: O(n).
"""

import random
from itertools import accumulate


class WeightedPicker:
    def __init__(self, weights: list[int]) -> None:
        self.totals = list(accumulate(weights))

    def pick_index(self) -> int:
        point = random.random() * self.totals[-1]
        left, right = 0, len(self.totals) - 1
        while left < right:
            middle = (left + right) // 2
            if self.totals[middle] > point:
                right = middle
            else:
                left = middle + 1
        return left
