"""You visit each airport only once, but it is the tickets that are used once."""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in sorted(tickets):
        destinations[origin].append(destination)
    journey: list[str] = []
    seen = {"JFK"}
    path = ["JFK"]
    while path:
        airport = path.pop()
        journey.append(airport)
        for following in reversed(destinations[airport]):
            if following not in seen:
                seen.add(following)
                path.append(following)
    return journey
