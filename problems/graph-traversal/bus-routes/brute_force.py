"""In each round add the stops of every route that has a stop reached already.

Time: O(buses * stops in all routes). Space: O(stops in all routes).
"""


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    reached = {source}
    for buses in range(len(routes) + 1):
        if target in reached:
            return buses
        reached = reached.union(*(route for route in routes if reached & set(route)))
    return -1
