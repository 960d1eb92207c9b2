"""You move both pointers even if two people are too heavy, so one of them stays behind."""


def fewest_boats(people: list[int], limit: int) -> int:
    weights = sorted(people)
    left, right = 0, len(weights) - 1
    boats = 0
    while left <= right:
        left += 1
        right -= 1
        boats += 1
    return boats
