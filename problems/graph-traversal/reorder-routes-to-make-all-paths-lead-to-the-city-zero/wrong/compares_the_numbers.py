"""You expect roads to lead to the smaller number, but the numbers say nothing about distance."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    return sum(origin < destination for origin, destination in connections)
