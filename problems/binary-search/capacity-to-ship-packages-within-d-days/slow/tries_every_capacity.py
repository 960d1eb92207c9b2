"""You try the capacities one after the other: O(n · s), and the answer may be in the millions."""


def ship_within_days(weights: list[int], days: int) -> int:
    capacity = max(weights)
    while True:
        needed, load = 1, 0
        for weight in weights:
            if load + weight > capacity:
                needed += 1
                load = 0
            load += weight
        if needed <= days:
            return capacity
        capacity += 1
