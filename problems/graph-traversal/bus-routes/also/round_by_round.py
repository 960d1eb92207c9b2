"""Go from the newest stops to the buses not taken yet, and from these to their new stops.

Time: O(stops in all routes). Space: O(stops in all routes).
"""


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    buses_at: dict[int, set[int]] = {}
    for bus, route in enumerate(routes):
        for stop in route:
            buses_at.setdefault(stop, set()).add(bus)
    newest = {source}
    reached = {source}
    taken: set[int] = set()
    buses = 0
    while newest:
        if target in newest:
            return buses
        following = set()
        for stop in newest:
            following |= buses_at.get(stop, set())
        following -= taken
        taken |= following
        newest = {stop for bus in following for stop in routes[bus]} - reached
        reached |= newest
        buses += 1
    return -1
