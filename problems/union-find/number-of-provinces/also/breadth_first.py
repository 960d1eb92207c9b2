"""Search from each city that is not seen yet, with a queue.

Time: O(n²). Space: O(n).
"""

from collections import deque


def find_circle_num(is_connected: list[list[int]]) -> int:
    unseen = set(range(len(is_connected)))
    provinces = 0
    while unseen:
        provinces += 1
        queue = deque([unseen.pop()])
        while queue:
            city = queue.popleft()
            for other in list(unseen):
                if is_connected[city][other]:
                    unseen.remove(other)
                    queue.append(other)
    return provinces
