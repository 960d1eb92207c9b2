"""Go through all rooms again and again, collecting keys, until a round finds no new one.

Time: O(rooms * (rooms + keys)). Space: O(rooms).
"""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    can_open = [room == 0 for room in range(len(rooms))]
    for _ in rooms:
        for room, keys in enumerate(rooms):
            if can_open[room]:
                for key in keys:
                    can_open[key] = True
    return all(can_open)
