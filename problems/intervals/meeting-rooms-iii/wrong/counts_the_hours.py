"""You look for the room that is busy longest, but the number of meetings counts."""

import heapq


def busiest_room(room_count: int, meetings: list[list[int]]) -> int:
    free = list(range(room_count))
    busy: list[tuple[int, int]] = []  # (end, room)
    held = [0] * room_count
    for start, end in sorted(meetings):
        while busy and busy[0][0] <= start:
            _, room = heapq.heappop(busy)
            heapq.heappush(free, room)
        if free:
            room = heapq.heappop(free)
        else:
            begins, room = heapq.heappop(busy)
            end = begins + (end - start)
        heapq.heappush(busy, (end, room))
        held[room] += end - start
    return held.index(max(held))
