"""Pop the heaviest from one end of a deque, and the lightest from the other.

Time: O(n log n). Space: O(n).
"""

from collections import deque


def fewest_boats(people: list[int], limit: int) -> int:
    waiting = deque(sorted(people))
    boats = 0
    while waiting:
        heaviest = waiting.pop()
        if waiting and waiting[0] + heaviest <= limit:
            waiting.popleft()
        boats += 1
    return boats
