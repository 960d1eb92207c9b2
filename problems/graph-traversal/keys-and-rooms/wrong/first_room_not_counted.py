"""You do not mark room 0 at the start, so it is missing unless its own key lies somewhere."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    seen: set[int] = set()
    waiting = [0]
    while waiting:
        room = waiting.pop()
        for key in rooms[room]:
            if key not in seen:
                seen.add(key)
                waiting.append(key)
    return len(seen) == len(rooms)
