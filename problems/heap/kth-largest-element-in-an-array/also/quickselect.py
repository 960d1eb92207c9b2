"""Quickselect with a random pivot and three parts.

Time: O(n) on average. Space: O(n).
"""

import random


def kth_largest(numbers: list[int], k: int) -> int:
    rest = numbers
    while True:
        pivot = random.choice(rest)
        larger = [number for number in rest if number > pivot]
        not_smaller = len(larger) + rest.count(pivot)
        if k <= len(larger):
            rest = larger
        elif k <= not_smaller:
            return pivot
        else:
            k -= not_smaller
            rest = [number for number in rest if number < pivot]
