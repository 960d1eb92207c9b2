"""Whenever the processor is free, look at all tasks.

Time: O(n²). Space: O(n).
"""


def get_order(tasks: list[list[int]]) -> list[int]:
    left = set(range(len(tasks)))
    order: list[int] = []
    now = 0
    while left:
        arrived = [index for index in left if tasks[index][0] <= now]
        if arrived:
            chosen = min(arrived, key=lambda index: (tasks[index][1], index))
            order.append(chosen)
            left.remove(chosen)
            now += tasks[chosen][1]
        else:
            now = min(tasks[index][0] for index in left)
    return order
