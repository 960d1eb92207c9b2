"""You finish a city at its cheapest price, but a costlier path with fewer stops may be needed."""

import heapq


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: list[list[tuple[int, int]]] = [[] for _ in range(city_count)]
    for start, end, price in flights:
        outgoing[start].append((end, price))
    finished: set[int] = set()
    waiting = [(0, source, 0)]
    while waiting:
        paid, city, taken = heapq.heappop(waiting)
        if city == target:
            return paid
        if city in finished:
            continue
        finished.add(city)
        if taken == stops + 1:
            continue
        for end, price in outgoing[city]:
            heapq.heappush(waiting, (paid + price, end, taken + 1))
    return -1
