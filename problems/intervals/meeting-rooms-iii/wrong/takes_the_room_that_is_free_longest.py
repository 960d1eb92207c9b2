"""You take the room with the earliest end, but among free rooms the smallest number counts."""

import heapq


def busiest_room(room_count: int, meetings: list[list[int]]) -> int:
    rooms = [(0, room) for room in range(room_count)]
    held = [0] * room_count
    for start, end in sorted(meetings):
        free_from, room = heapq.heappop(rooms)
        begins = max(free_from, start)
        heapq.heappush(rooms, (begins + end - start, room))
        held[room] += 1
    return held.index(max(held))
