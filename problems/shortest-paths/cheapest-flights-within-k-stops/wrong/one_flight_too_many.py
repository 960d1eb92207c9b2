"""You allow one flight more than the stops permit: k stops lie between k + 1 flights."""

from math import inf


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    cheapest: list[float] = [inf] * city_count
    cheapest[source] = 0
    for _ in range(stops + 2):
        following = cheapest.copy()
        for start, end, price in flights:
            if cheapest[start] + price < following[end]:
                following[end] = cheapest[start] + price
        cheapest = following
    return -1 if cheapest[target] == inf else int(cheapest[target])
