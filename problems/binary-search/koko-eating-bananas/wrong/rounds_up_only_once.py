"""You divide the sum of all piles, but the rest of an hour is lost after each pile."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if (sum(piles) + speed - 1) // speed <= hours:
            high = speed
        else:
            low = speed + 1
    return low
