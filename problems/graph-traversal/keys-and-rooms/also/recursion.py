"""Enter a room, mark it, and enter each room whose key lies in it.

Time: O(rooms + keys). Space: O(rooms).
"""


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    visited = [False] * len(rooms)

    def enter(room: int) -> None:
        visited[room] = True
        for key in rooms[room]:
            if not visited[key]:
                enter(key)

    enter(0)
    return all(visited)
