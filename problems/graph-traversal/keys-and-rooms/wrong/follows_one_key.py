"""You follow one key per room and never come back for the others."""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    seen = {0}
    room = 0
    while True:
        new = [key for key in rooms[room] if key not in seen]
        if not new:
            return len(seen) == len(rooms)
        room = new[0]
        seen.add(room)
