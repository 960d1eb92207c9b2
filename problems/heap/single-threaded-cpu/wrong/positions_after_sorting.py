"""You return positions in the sorted list, but the original indices are wanted."""

import heapq


def get_order(tasks: list[list[int]]) -> list[int]:
    tasks = sorted(tasks)
    by_arrival = list(range(len(tasks)))
    waiting: list[tuple[int, int]] = []
    order: list[int] = []
    now = 0
    following = 0
    while len(order) < len(tasks):
        if not waiting:
            now = max(now, tasks[by_arrival[following]][0])
        while following < len(tasks) and tasks[by_arrival[following]][0] <= now:
            index = by_arrival[following]
            heapq.heappush(waiting, (tasks[index][1], index))
            following += 1
        length, index = heapq.heappop(waiting)
        order.append(index)
        now += length
    return order
