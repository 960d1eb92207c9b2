"""You try the tickets in order and take them back when stuck, which can take exponential time."""

from collections import defaultdict


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    destinations: defaultdict[str, list[str]] = defaultdict(list)
    for origin, destination in sorted(tickets):
        destinations[origin].append(destination)
    journey = ["JFK"]

    def fly_on() -> bool:
        if len(journey) == len(tickets) + 1:
            return True
        unused = destinations[journey[-1]]
        for index, destination in enumerate(unused):
            unused.pop(index)
            journey.append(destination)
            if fly_on():
                return True
            journey.pop()
            unused.insert(index, destination)
        return False

    fly_on()
    return journey
