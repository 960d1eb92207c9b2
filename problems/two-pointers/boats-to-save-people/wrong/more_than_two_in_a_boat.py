"""You fill a boat as long as the weight allows, but it takes two people at most."""


def fewest_boats(people: list[int], limit: int) -> int:
    weights = sorted(people)
    left, right = 0, len(weights) - 1
    boats = 0
    while left <= right:
        room = limit - weights[right]
        right -= 1
        while left <= right and weights[left] <= room:
            room -= weights[left]
            left += 1
        boats += 1
    return boats
