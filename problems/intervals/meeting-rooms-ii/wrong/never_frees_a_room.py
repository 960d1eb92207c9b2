"""You add a room at each clash with the latest end and never notice that rooms become free."""


def rooms_needed(meetings: list[list[int]]) -> int:
    rooms = 0
    latest_end = 0
    for start, end in sorted(meetings):
        if rooms == 0 or start < latest_end:
            rooms += 1
        latest_end = max(latest_end, end)
    return rooms
