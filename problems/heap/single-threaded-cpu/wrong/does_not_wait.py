"""You start counting at the first arrival and ignore later gaps, so time lags behind."""

import heapq


def get_order(tasks: list[list[int]]) -> list[int]:
    by_arrival = sorted(range(len(tasks)), key=lambda index: tasks[index][0])
    waiting: list[tuple[int, int]] = []
    order: list[int] = []
    now = 0
    following = 0
    while len(order) < len(tasks):
        while following < len(tasks) and (not waiting or tasks[by_arrival[following]][0] <= now):
            index = by_arrival[following]
            heapq.heappush(waiting, (tasks[index][1], index))
            following += 1
        length, index = heapq.heappop(waiting)
        order.append(index)
        now += length
    return order
