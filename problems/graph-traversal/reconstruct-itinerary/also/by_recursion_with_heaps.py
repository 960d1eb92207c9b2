"""Visit the smallest open ticket first and note an airport on the way back, by recursion.

Time: O(tickets * log tickets). Space: O(tickets).
"""

from collections import defaultdict
from heapq import heappop, heappush


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in tickets:
        heappush(destinations[origin], destination)
    backwards: list[str] = []

    def visit(airport: str) -> None:
        while destinations[airport]:
            visit(heappop(destinations[airport]))
        backwards.append(airport)

    visit("JFK")
    return backwards[::-1]
