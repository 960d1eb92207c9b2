"""Merge every subset of the triplets.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations


def can_form_target(triplets: list[list[int]], target: list[int]) -> bool:
    for count in range(1, len(triplets) + 1):
        for chosen in combinations(triplets, count):
            if [max(place) for place in zip(*chosen, strict=True)] == target:
                return True
    return False
