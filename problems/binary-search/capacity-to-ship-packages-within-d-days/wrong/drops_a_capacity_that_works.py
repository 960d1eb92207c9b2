"""You drop a capacity that is enough, although it may be the smallest one."""


def ship_within_days(weights: list[int], days: int) -> int:
    low, high = max(weights), sum(weights)
    while low < high:
        mid = (low + high) // 2
        if days_needed(weights, mid) <= days:
            high = mid - 1
        else:
            low = mid + 1
    return low


def days_needed(weights: list[int], capacity: int) -> int:
    needed, load = 1, 0
    for weight in weights:
        if load + weight > capacity:
            needed += 1
            load = 0
        load += weight
    return needed
