"""You put the two lightest together, which leaves the heavy ones without a partner."""


def fewest_boats(people: list[int], limit: int) -> int:
    weights = sorted(people)
    boats = index = 0
    while index < len(weights):
        if index + 1 < len(weights) and weights[index] + weights[index + 1] <= limit:
            index += 1
        index += 1
        boats += 1
    return boats
