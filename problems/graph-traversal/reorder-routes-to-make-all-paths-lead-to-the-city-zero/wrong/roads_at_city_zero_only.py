"""You count only the roads that begin at city 0, but roads farther away may point away as well."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    return sum(origin == 0 for origin, _ in connections)
