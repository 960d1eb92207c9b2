"""You begin where the first ticket of the pile does, but the journey begins at JFK."""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in sorted(tickets, reverse=True):
        destinations[origin].append(destination)

    backwards: list[str] = []
    path = [tickets[0][0]]
    while path:
        unused = destinations[path[-1]]
        if unused:
            path.append(unused.pop())
        else:
            backwards.append(path.pop())
    return backwards[::-1]
