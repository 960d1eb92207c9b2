"""Follow the clock minute by minute.

Time: O(time · (n + m)). Space: O(n + m).
"""


def busiest_room(room_count: int, meetings: list[list[int]]) -> int:
    waiting = sorted(meetings)
    free_from = [0] * room_count
    held = [0] * room_count
    clock = waiting[0][0]
    while waiting:
        for room in range(room_count):
            if waiting and waiting[0][0] <= clock and free_from[room] <= clock:
                start, end = waiting.pop(0)
                free_from[room] = clock + end - start
                held[room] += 1
        clock += 1
    return max(range(room_count), key=lambda room: (held[room], -room))
