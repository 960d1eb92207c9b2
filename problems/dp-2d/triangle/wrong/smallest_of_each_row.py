"""You add the smallest number of each row, but they need not lie on one path."""


def minimum_total(triangle: list[list[int]]) -> int:
    return sum(min(row) for row in triangle)
