"""You search all remaining points for the nearest one k times: O(n · k)."""


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    remaining = points.copy()
    closest: list[list[int]] = []
    for _ in range(k):
        nearest = min(remaining, key=lambda point: point[0] ** 2 + point[1] ** 2)
        remaining.remove(nearest)
        closest.append(nearest)
    return closest
