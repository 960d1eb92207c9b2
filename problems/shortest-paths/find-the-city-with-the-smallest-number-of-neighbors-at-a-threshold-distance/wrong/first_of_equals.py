"""You keep the first city with the fewest neighbours, but the largest number wins a tie."""

from math import inf


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    distance: list[list[float]] = [[inf] * city_count for _ in range(city_count)]
    for city in range(city_count):
        distance[city][city] = 0
    for a, b, length in edges:
        distance[a][b] = length
        distance[b][a] = length
    for middle in range(city_count):
        for a in range(city_count):
            for b in range(city_count):
                detour = distance[a][middle] + distance[middle][b]
                if detour < distance[a][b]:
                    distance[a][b] = detour

    best, fewest = -1, city_count
    for city in range(city_count):
        near = sum(length <= threshold for length in distance[city])
        if near < fewest or best < 0:
            best, fewest = city, near
    return best
