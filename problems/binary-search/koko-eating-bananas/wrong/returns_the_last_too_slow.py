"""You return the upper end after the search, which is the last speed that is too slow."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low <= high:
        speed = (low + high) // 2
        if sum((pile + speed - 1) // speed for pile in piles) <= hours:
            high = speed - 1
        else:
            low = speed + 1
    return high
