"""You count a whole chain of overlapping meetings, but its first and last may share a room."""


def rooms_needed(meetings: list[list[int]]) -> int:
    best = 0
    rooms = 0
    busy_until = -1
    for start, end in sorted(meetings):
        if start < busy_until:
            rooms += 1
        else:
            rooms = 1
        busy_until = max(busy_until, end)
        best = max(best, rooms)
    return best
