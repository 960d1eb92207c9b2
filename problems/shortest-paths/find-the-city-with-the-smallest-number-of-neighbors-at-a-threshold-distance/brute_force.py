"""Follow all paths from each city that are short enough, and note whom they reach.

Time: exponential, O(n!). Space: O(n).
"""


def find_the_city(city_count: int, edges: list[list[int]], threshold: int) -> int:
    def walk(city: int, left: int, path: list[int], reached: set[int]) -> None:
        reached.add(city)
        for a, b, length in edges:
            for here, there in (a, b), (b, a):
                if here == city and there not in path and length <= left:
                    walk(there, left - length, [*path, there], reached)

    counts = []
    for city in range(city_count):
        reached: set[int] = set()
        walk(city, threshold, [city], reached)
        counts.append(len(reached))
    return max(city for city in range(city_count) if counts[city] == min(counts))
