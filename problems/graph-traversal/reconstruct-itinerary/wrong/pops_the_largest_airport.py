"""You sort upwards but pop from the end, so you fly to the last airport of the dictionary first."""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    flights: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in sorted(tickets):
        flights[origin].append(destination)
    route: list[str] = []

    def visit(airport: str) -> None:
        while flights[airport]:
            visit(flights[airport].pop())
        route.append(airport)

    visit("JFK")
    return route[::-1]
