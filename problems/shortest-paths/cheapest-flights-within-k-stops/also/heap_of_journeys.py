"""Dijkstra by price, going on only with fewer flights than the city was reached with before.

Time: O(stops * flights * log(stops * flights)). Space: O(stops * flights).
"""

import heapq
from collections import defaultdict


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, price in flights:
        outgoing[start].append((end, price))
    fewest = [stops + 2] * city_count
    journeys = [(0, 0, source)]
    while journeys:
        paid, taken, city = heapq.heappop(journeys)
        if city == target:
            return paid
        if taken >= fewest[city] or taken > stops:
            continue
        fewest[city] = taken
        for end, price in outgoing[city]:
            heapq.heappush(journeys, (paid + price, taken + 1, end))
    return -1
