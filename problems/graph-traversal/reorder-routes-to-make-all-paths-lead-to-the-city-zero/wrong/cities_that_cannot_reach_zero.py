"""You count the cities that cannot reach 0, but one turned road can help many of them."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    incoming: list[list[int]] = [[] for _ in range(n)]
    for origin, destination in connections:
        incoming[destination].append(origin)
    seen = {0}
    waiting = [0]
    while waiting:
        for city in incoming[waiting.pop()]:
            if city not in seen:
                seen.add(city)
                waiting.append(city)
    return n - len(seen)
