"""You count stops along the routes, but a ride of any length on one bus counts once."""

from collections import deque


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    neighbors: dict[int, set[int]] = {source: set()}
    for route in routes:
        for place, stop in enumerate(route):
            neighbors.setdefault(stop, set()).add(route[(place + 1) % len(route)])
    seen = {source}
    waiting = deque([(source, 0)])
    while waiting:
        stop, steps = waiting.popleft()
        if stop == target:
            return steps
        for following in neighbors[stop]:
            if following not in seen:
                seen.add(following)
                waiting.append((following, steps + 1))
    return -1
