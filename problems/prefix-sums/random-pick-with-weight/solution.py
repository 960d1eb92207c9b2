"""Draw a ticket below the total and search the first running total that is larger.

Time: O(log n) per pick, O(n) to begin. Space: O(n).
"""

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
        ticket = random.randrange(self.ends[-1])
        return bisect_right(self.ends, ticket)
