"""You let the earlier arrival win between equally long tasks, but the smaller index does."""

import heapq


def get_order(tasks: list[list[int]]) -> list[int]:
    by_arrival = sorted(range(len(tasks)), key=lambda index: tasks[index][0])
    waiting: list[tuple[int, int]] = []
    order: list[int] = []
    now = 0
    following = 0
    while len(order) < len(tasks):
        if not waiting:
            now = max(now, tasks[by_arrival[following]][0])
        while following < len(tasks) and tasks[by_arrival[following]][0] <= now:
            index = by_arrival[following]
            heapq.heappush(waiting, (tasks[index][1], following))
            following += 1
        length, place = heapq.heappop(waiting)
        index = by_arrival[place]
        order.append(index)
        now += length
    return order
