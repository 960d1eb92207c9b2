"""Keep one heap, and lift rooms that are free already to the start before choosing.

Time: O(m log m + m · n log n) at worst. Space: O(m + n).
"""

import heapq


def busiest_room(room_count: int, meetings: list[list[int]]) -> int:
    rooms = [(0, room) for room in range(room_count)]
    held = [0] * room_count
    for start, end in sorted(meetings):
        while rooms[0][0] < start:
            _, room = heapq.heappop(rooms)
            heapq.heappush(rooms, (start, room))
        begins, room = heapq.heappop(rooms)
        heapq.heappush(rooms, (begins + end - start, room))
        held[room] += 1
    return held.index(max(held))
