"""You keep the first position of each number, but a later copy is nearer."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    first: dict[int, int] = {}
    for position, number in enumerate(numbers):
        if number in first:
            if position - first[number] <= k:
                return True
        else:
            first[number] = position
    return False
