"""You keep the destinations in a set, so two equal tickets become one."""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, set[str]] = defaultdict(set)
    for origin, destination in tickets:
        destinations[origin].add(destination)
    backwards: list[str] = []
    path = ["JFK"]
    while path:
        unused = destinations[path[-1]]
        if unused:
            following = min(unused)
            unused.remove(following)
            path.append(following)
        else:
            backwards.append(path.pop())
    return backwards[::-1]
