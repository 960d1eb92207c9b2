"""You always fly to the smallest airport and stop where you are stuck, with tickets left."""


def find_itinerary(tickets: list[list[str]]) -> list[str]:
    unused = sorted(tickets)
    journey = ["JFK"]
    while True:
        ticket = next((ticket for ticket in unused if ticket[0] == journey[-1]), None)
        if ticket is None:
            return journey
        unused.remove(ticket)
        journey.append(ticket[1])
