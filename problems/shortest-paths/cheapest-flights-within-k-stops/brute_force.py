"""Collect every price at which a city can be reached, flight by flight.

Time: O(flights^stops) at worst. Space: O(cities * prices).
"""


def find_cheapest_price(
    city_count: int, flights: list[list[int]], source: int, target: int, stops: int
) -> int:
    arrivals = {(source, 0)}
    prices = []
    for _ in range(min(stops, city_count) + 1):
        arrivals = {
            (end, paid + price)
            for city, paid in arrivals
            for start, end, price in flights
            if start == city
        }
        prices += [paid for city, paid in arrivals if city == target]
    return min(prices, default=-1)
