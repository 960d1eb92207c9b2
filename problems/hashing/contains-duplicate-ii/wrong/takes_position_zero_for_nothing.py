"""You test the stored position for truth, and 0 is false: a pair that begins the list is missed."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    last: dict[int, int] = {}
    for position, number in enumerate(numbers):
        before = last.get(number)
        if before and position - before <= k:
            return True
        last[number] = position
    return False
