"""You fill the emptiest day with the heaviest package left, but the order of the belt is fixed."""

import heapq


def ship_within_days(weights: list[int], days: int) -> int:
    loads = [0] * days
    for weight in sorted(weights, reverse=True):
        heapq.heapreplace(loads, loads[0] + weight)
    return max(loads)
