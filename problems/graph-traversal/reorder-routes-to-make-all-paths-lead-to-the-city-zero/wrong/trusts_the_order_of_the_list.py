"""You read the roads once in the given order, though a road may come before the one nearer to 0."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    reached = {0}
    changes = 0
    for origin, destination in connections:
        if destination in reached:
            reached.add(origin)
        elif origin in reached:
            reached.add(destination)
            changes += 1
    return changes
