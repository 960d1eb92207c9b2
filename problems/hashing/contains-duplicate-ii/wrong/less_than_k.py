"""You demand a distance below k, but exactly k is allowed."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    last: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if number in last and position - last[number] < k:
            return True
        last[number] = position
    return False
