"""Let the library bisect the range of capacities by whether the days suffice.

Time: O(n log s). Space: O(1).
"""

from bisect import bisect_left


def ship_within_days(weights: list[int], days: int) -> int:
    def suffices(capacity: int) -> bool:
        needed, room = 1, capacity
        for weight in weights:
            if weight > room:
                needed, room = needed + 1, capacity
            room -= weight
        return needed <= days

    capacities = range(max(weights), sum(weights) + 1)
    return capacities[bisect_left(capacities, True, key=suffices)]
