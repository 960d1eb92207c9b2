"""You accept a speed only if an hour is left over, but finishing in exactly the hours counts."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum((pile + speed - 1) // speed for pile in piles) < hours:
            high = speed
        else:
            low = speed + 1
    return low
