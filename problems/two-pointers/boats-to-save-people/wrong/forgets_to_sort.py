"""You take people from both ends without sorting, so they are not the heaviest and the lightest."""


def fewest_boats(people: list[int], limit: int) -> int:
    weights = list(people)
    left, right = 0, len(weights) - 1
    boats = 0
    while left <= right:
        if weights[left] + weights[right] <= limit:
            left += 1
        right -= 1
        boats += 1
    return boats
