"""You ask whether each key lies somewhere, but it may lie in a room that you cannot enter."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    keys = {0}
    for found in rooms:
        keys.update(found)
    return len(keys) == len(rooms)
