"""You start the range of speeds at 0, so the check divides by zero when the answer is 1."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 0, max(piles)
    while low < high:
        speed = (low + high) // 2
        if hours_needed(piles, speed) <= hours:
            high = speed
        else:
            low = speed + 1
    return low


def hours_needed(piles: list[int], speed: int) -> int:
    return sum((pile + speed - 1) // speed for pile in piles)
