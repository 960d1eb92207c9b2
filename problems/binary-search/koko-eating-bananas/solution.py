"""Search the speeds: too slow up to a point, enough from there on; find that point by halving.

Time: O(n log m). Space: O(1).
"""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if hours_needed(piles, speed) <= hours:
            high = speed
        else:
            low = speed + 1
    return low


def hours_needed(piles: list[int], speed: int) -> int:
    return sum((pile + speed - 1) // speed for pile in piles)
