"""You count how often you change, but the first bus counts as well."""

from collections import deque


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    if source == target:
        return 0
    stops = [set(route) for route in routes]
    left = set(range(len(routes)))
    waiting = deque((bus, 0) for bus in range(len(routes)) if source in stops[bus])
    left -= {bus for bus, _ in waiting}
    while waiting:
        bus, buses = waiting.popleft()
        if target in stops[bus]:
            return buses
        near = [other for other in left if not stops[bus].isdisjoint(stops[other])]
        left.difference_update(near)
        for other in near:
            waiting.append((other, buses + 1))
    return -1
