"""You count only cities that a single road reaches, but paths over other cities count too."""


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    near = [0] * city_count
    for a, b, length in edges:
        if length <= threshold:
            near[a] += 1
            near[b] += 1
    return max(city for city in range(city_count) if near[city] == min(near))
