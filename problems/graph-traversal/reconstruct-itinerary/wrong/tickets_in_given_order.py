"""You use the tickets in the order of the pile, which makes some journey but not the first one."""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in reversed(tickets):
        destinations[origin].append(destination)
    backwards: list[str] = []
    path = ["JFK"]
    while path:
        unused = destinations[path[-1]]
        if unused:
            path.append(unused.pop())
        else:
            backwards.append(path.pop())
    return backwards[::-1]
