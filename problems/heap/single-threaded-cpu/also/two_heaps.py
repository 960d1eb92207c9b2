"""Keep two heaps: tasks to come by arrival, tasks that wait by length and index.

Time: O(n log n). Space: O(n).
"""

import heapq


def get_order(tasks: list[list[int]]) -> list[int]:
    to_come = [(arrival, length, index) for index, (arrival, length) in enumerate(tasks)]
    heapq.heapify(to_come)
    waiting: list[tuple[int, int]] = []
    order: list[int] = []
    now = 0
    while to_come or waiting:
        if not waiting and to_come[0][0] > now:
            now = to_come[0][0]
        while to_come and to_come[0][0] <= now:
            _, length, index = heapq.heappop(to_come)
            heapq.heappush(waiting, (length, index))
        length, index = heapq.heappop(waiting)
        order.append(index)
        now += length
    return order
