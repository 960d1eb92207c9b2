"""You add a room for each clash of neighbours, but rooms become free again."""


def rooms_needed(meetings: list[list[int]]) -> int:
    ordered = sorted(meetings)
    rooms = 1
    for position in range(1, len(ordered)):
        if ordered[position][0] < ordered[position - 1][1]:
            rooms += 1
    return rooms
