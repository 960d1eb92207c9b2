"""Collect all positions of each number, then compare neighbouring ones.

Time: O(n). Space: O(n).
"""

from collections import defaultdict


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    positions: defaultdict[int, list[int]] = defaultdict(list)
    for position, number in enumerate(numbers):
        positions[number].append(position)
    for places in positions.values():
        for i in range(1, len(places)):
            if places[i] - places[i - 1] <= k:
                return True
    return False
