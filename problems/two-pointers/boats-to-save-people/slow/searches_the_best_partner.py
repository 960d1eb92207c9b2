"""You search the whole list for the best partner of each person: O(n²)."""


def fewest_boats(people: list[int], limit: int) -> int:
    waiting = sorted(people)
    boats = 0
    while waiting:
        heaviest = waiting.pop()
        partner = -1
        for index, weight in enumerate(waiting):
            if weight + heaviest <= limit:
                partner = index
        if partner >= 0:
            waiting.pop(partner)
        boats += 1
    return boats
