"""You go below a speed that is enough, though it may be the answer, and never come back to it."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum((pile + speed - 1) // speed for pile in piles) <= hours:
            high = speed - 1
        else:
            low = speed + 1
    return low
