"""Bellman-Ford in rounds: each round allows one flight more, and reads only the round before it.

Time: O(stops * flights). Space: O(cities).
"""

from math import inf


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    cheapest: list[float] = [inf] * city_count
    cheapest[source] = 0
    for _ in range(stops + 1):
        following = cheapest.copy()
        for start, end, price in flights:
            if cheapest[start] + price < following[end]:
                following[end] = cheapest[start] + price
        cheapest = following
    return -1 if cheapest[target] == inf else int(cheapest[target])
