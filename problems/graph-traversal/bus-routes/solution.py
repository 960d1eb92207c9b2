"""Search breadth first over stops, and ride each bus only once, to all its stops.

Time: O(stops in all routes). Space: O(stops in all routes).
"""

from collections import defaultdict, deque


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    buses_at: defaultdict[int, list[int]] = defaultdict(list)
    for bus, route in enumerate(routes):
        for stop in route:
            buses_at[stop].append(bus)

    seen = {source}
    taken: set[int] = set()
    waiting = deque([(source, 0)])
    while waiting:
        stop, buses = waiting.popleft()
        if stop == target:
            return buses
        for bus in buses_at[stop]:
            if bus in taken:
                continue
            taken.add(bus)
            for following in routes[bus]:
                if following not in seen:
                    seen.add(following)
                    waiting.append((following, buses + 1))
    return -1
