"""Halve with both ends inside the range, and note each capacity that is enough.

Time: O(n log s). Space: O(1).
"""


def ship_within_days(weights: list[int], days: int) -> int:
    left, right = max(weights), sum(weights)
    best = right
    while left <= right:
        capacity = (left + right) // 2
        needed, load = 1, 0
        for weight in weights:
            if load + weight <= capacity:
                load += weight
            else:
                needed += 1
                load = weight
        if needed <= days:
            best = capacity
            right = capacity - 1
        else:
            left = capacity + 1
    return best
