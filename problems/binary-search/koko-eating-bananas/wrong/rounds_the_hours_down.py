"""You round each pile's hours down, but the last few bananas of a pile cost an hour as well."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    low, high = 1, max(piles)
    while low < high:
        speed = (low + high) // 2
        if sum(pile // speed for pile in piles) <= hours:
            high = speed
        else:
            low = speed + 1
    return low
