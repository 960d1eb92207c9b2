"""You walk from a room back to those that hold its key, but a key opens one direction only."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    neighbors: list[set[int]] = [set() for _ in rooms]
    for room, keys in enumerate(rooms):
        for key in keys:
            neighbors[room].add(key)
            neighbors[key].add(room)
    seen = {0}
    waiting = [0]
    while waiting:
        for other in neighbors[waiting.pop()]:
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return len(seen) == len(rooms)
