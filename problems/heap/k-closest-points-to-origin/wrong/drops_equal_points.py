"""You put the points into a set, but each copy of a point counts."""


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    different = {(x, y) for x, y in points}
    nearest = sorted(different, key=lambda point: point[0] ** 2 + point[1] ** 2)
    return [[x, y] for x, y in nearest[:k]]
