"""Visit the rooms breadth first with a queue, and count those that are still locked.

Time: O(rooms + keys). Space: O(rooms).
"""

from collections import deque


def can_visit_all_rooms(rooms: list[list[int]]) -> bool:
    locked = [True] * len(rooms)
    locked[0] = False
    left = len(rooms) - 1
    waiting = deque([0])
    while waiting:
        for key in rooms[waiting.popleft()]:
            if locked[key]:
                locked[key] = False
                left -= 1
                waiting.append(key)
    return left == 0
