"""You change the prices that you are reading, so one round may take several flights."""

from math import inf


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    cheapest: list[float] = [inf] * city_count
    cheapest[source] = 0
    for _ in range(stops + 1):
        for start, end, price in flights:
            cheapest[end] = min(cheapest[end], cheapest[start] + price)
    return -1 if cheapest[target] == inf else int(cheapest[target])
