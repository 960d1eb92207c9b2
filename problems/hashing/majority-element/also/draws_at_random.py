"""Draw numbers at random until one is counted at more than half of the positions.

Time: O(n) expected. Space: O(1).
"""

import random


def majority_element(numbers: list[int]) -> int:
    while True:
        candidate = random.choice(numbers)
        if 2 * numbers.count(candidate) > len(numbers):
            return candidate
