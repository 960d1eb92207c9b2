"""You empty the ship and forget the package that did not fit."""


def ship_within_days(weights: list[int], days: int) -> int:
    low, high = max(weights), sum(weights)
    while low < high:
        mid = (low + high) // 2
        if days_needed(weights, mid) <= days:
            high = mid
        else:
            low = mid + 1
    return low


def days_needed(weights: list[int], capacity: int) -> int:
    needed, load = 1, 0
    for weight in weights:
        if load + weight > capacity:
            needed += 1
            load = 0
        else:
            load += weight
    return needed
