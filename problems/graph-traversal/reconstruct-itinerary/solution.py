"""Fly on to the smallest airport while there is a ticket; where you are stuck, the journey ends.

Time: O(tickets * log tickets). Space: O(tickets).
"""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in sorted(tickets, reverse=True):
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
