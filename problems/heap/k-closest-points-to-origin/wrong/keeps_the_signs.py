"""You add the coordinates with their signs, but negative ones lead away from the origin too."""


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    return sorted(points, key=lambda point: point[0] + point[1])[:k]
