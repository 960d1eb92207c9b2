"""You give up at the first room that is still locked, though its key may lie in a later room."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    opened = {0}
    for room, keys in enumerate(rooms):
        if room not in opened:
            return False
        opened.update(keys)
    return True
