"""You return False at the first pair that is too far apart, but another pair may be near."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    last: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if number in last:
            return position - last[number] <= k
        last[number] = position
    return False
