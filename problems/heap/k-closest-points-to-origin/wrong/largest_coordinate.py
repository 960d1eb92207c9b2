"""You compare the larger of |x| and |y|, which is not the straight-line distance."""


def k_closest(points: list[list[int]], k: int) -> list[list[int]]:
    return sorted(points, key=lambda point: max(abs(point[0]), abs(point[1])))[:k]
