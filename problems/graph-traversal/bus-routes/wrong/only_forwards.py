"""You ride only to later stops of the list, but a bus drives its route round and round."""

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
            for following in routes[bus][routes[bus].index(stop) :]:
                if following not in seen:
                    seen.add(following)
                    waiting.append((following, buses + 1))
    return -1
