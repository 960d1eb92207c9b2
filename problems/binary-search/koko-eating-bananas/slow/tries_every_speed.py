"""You try the speeds one after the other: O(n · answer), and the answer may be a billion."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    speed = 1
    while sum((pile + speed - 1) // speed for pile in piles) > hours:
        speed += 1
    return speed
