"""You try every journey with few enough flights, and their number grows exponentially."""

from math import inf


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: list[list[tuple[int, int]]] = [[] for _ in range(city_count)]
    for start, end, price in flights:
        outgoing[start].append((end, price))

    def from_here(city: int, flights_left: int, seen: frozenset[int]) -> float:
        if city == target:
            return 0
        if flights_left == 0:
            return inf
        onwards = (
            price + from_here(end, flights_left - 1, seen | {end})
            for end, price in outgoing[city]
            if end not in seen
        )
        return min(onwards, default=inf)

    best = from_here(source, stops + 1, frozenset({source}))
    return -1 if best == inf else int(best)
