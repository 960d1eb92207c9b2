"""You let a meeting wait for the room with the smallest number instead of the first to end."""

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
            begins, room = min(busy, key=lambda one: one[1])
            busy.remove((begins, room))
            heapq.heapify(busy)
            end = begins + (end - start)
        heapq.heappush(busy, (end, room))
        held[room] += 1
    return held.index(max(held))
