"""You count all cities that can be reached over roads within the threshold, however far the sum."""


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    near = [{city} for city in range(city_count)]
    for a, b, length in edges:
        if length <= threshold:
            near[a].add(b)
            near[b].add(a)
    for _ in range(city_count):
        near = [set().union(*(near[other] for other in group)) for group in near]
    counts = [len(group) for group in near]
    return max(city for city in range(city_count) if counts[city] == min(counts))
