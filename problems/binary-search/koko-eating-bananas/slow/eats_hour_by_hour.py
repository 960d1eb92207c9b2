"""You halve the speeds, but check each one hour by hour instead of dividing: O(hours · log m)."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if finishes(piles, hours, speed):
            high = speed
        else:
            low = speed + 1
    return low


def finishes(piles: list[int], hours: int, speed: int) -> bool:
    for pile in piles:
        left = pile
        while left > 0:
            if hours == 0:
                return False
            left -= speed
            hours -= 1
    return True
