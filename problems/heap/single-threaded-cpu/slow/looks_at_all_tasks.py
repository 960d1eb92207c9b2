"""You look at all tasks whenever the processor is free: O(n²)."""


def get_order(tasks: list[list[int]]) -> list[int]:
    left = list(range(len(tasks)))
    order: list[int] = []
    now = 0
    while left:
        best = -1
        for index in left:
            arrived = tasks[index][0] <= now
            if arrived and (best < 0 or tasks[index][1] < tasks[best][1]):
                best = index
        if best < 0:
            now = min(tasks[index][0] for index in left)
            continue
        order.append(best)
        left.remove(best)
        now += tasks[best][1]
    return order
