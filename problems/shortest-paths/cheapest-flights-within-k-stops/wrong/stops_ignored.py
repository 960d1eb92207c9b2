"""You look for the cheapest journey of all and never count its stops."""

import heapq


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    outgoing: list[list[tuple[int, int]]] = [[] for _ in range(city_count)]
    for start, end, price in flights:
        outgoing[start].append((end, price))
    finished: set[int] = set()
    waiting = [(0, source)]
    while waiting:
        paid, city = heapq.heappop(waiting)
        if city == target:
            return paid
        if city in finished:
            continue
        finished.add(city)
        for end, price in outgoing[city]:
            heapq.heappush(waiting, (paid + price, end))
    return -1
