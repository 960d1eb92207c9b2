"""You return the price of the journey with the fewest flights, but a longer one may be cheaper."""

from collections import deque


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: list[list[tuple[int, int]]] = [[] for _ in range(city_count)]
    for start, end, price in flights:
        outgoing[start].append((end, price))
    seen = {source}
    waiting = deque([(source, 0, 0)])
    while waiting:
        city, paid, taken = waiting.popleft()
        if city == target:
            return paid
        if taken == stops + 1:
            continue
        for end, price in outgoing[city]:
            if end not in seen:
                seen.add(end)
                waiting.append((end, paid + price, taken + 1))
    return -1
