"""Keep the end of each room in a list and look through it for each meeting.

Time: O(m log m + m · n). Space: O(m + n).
"""


def busiest_room(room_count: int, meetings: list[list[int]]) -> int:
    free_from = [0] * room_count
    held = [0] * room_count
    for start, end in sorted(meetings):
        chosen = -1
        earliest = 0
        for room in range(room_count):
            if free_from[room] <= start:
                chosen = room
                break
            if earliest == room or free_from[room] < free_from[earliest]:
                earliest = room
        if chosen >= 0:
            free_from[chosen] = end
        else:
            chosen = earliest
            free_from[chosen] += end - start
        held[chosen] += 1
    return held.index(max(held))
