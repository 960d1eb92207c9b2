"""Breadth first by levels, going on only from cities whose price has improved.

Time: O(stops * flights). Space: O(cities + flights).
"""

from collections import defaultdict
from math import inf


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, price in flights:
        outgoing[start].append((end, price))
    cheapest: list[float] = [inf] * city_count
    cheapest[source] = 0
    improved = {source: 0}
    for _ in range(stops + 1):
        following: dict[int, int] = {}
        for city, paid in improved.items():
            for end, price in outgoing[city]:
                if paid + price < min(cheapest[end], following.get(end, inf)):
                    following[end] = paid + price
        for city, paid in following.items():
            cheapest[city] = paid
        improved = following
    return -1 if cheapest[target] == inf else int(cheapest[target])
