"""Recurse with a cache on city and flights left, top-down.

Time: O(stops * flights). Space: O(stops * cities).
"""

from collections import defaultdict
from functools import cache
from math import inf


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, price in flights:
        outgoing[start].append((end, price))

    @cache
    def cheapest(city: int, left: int) -> float:
        if city == target:
            return 0
        if left == 0:
            return inf
        onward = (price + cheapest(end, left - 1) for end, price in outgoing[city])
        return min(onward, default=inf)

    best = cheapest(source, stops + 1)
    return -1 if best == inf else int(best)
