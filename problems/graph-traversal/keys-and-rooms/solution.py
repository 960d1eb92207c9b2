"""Walk through the rooms with a stack, entering every room whose key is found for the first time.

Time: O(rooms + keys). Space: O(rooms).
"""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    seen = {0}
    waiting = [0]
    while waiting:
        room = waiting.pop()
        for key in rooms[room]:
            if key not in seen:
                seen.add(key)
                waiting.append(key)
    return len(seen) == len(rooms)
