"""Collect all orders in which the tickets can be flown, and take the smallest.

Time: O(tickets!). Space: O(tickets * orders).
"""


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    return min(journeys(tickets, "JFK"))


def journeys(tickets: list[list[str]], start: str) -> list[list[str]]:
    if not tickets:
        return [[start]]
    return [
        [start, *rest]
        for index, (origin, destination) in enumerate(tickets)
        if origin == start
        for rest in journeys(tickets[:index] + tickets[index + 1 :], destination)
    ]
