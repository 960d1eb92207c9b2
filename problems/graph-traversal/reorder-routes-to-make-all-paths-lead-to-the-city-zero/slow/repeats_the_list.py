"""You read the whole list of roads again for every city that you reach, which is quadratic."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    reached = {0}
    changes = 0
    while len(reached) < n:
        for origin, destination in connections:
            if destination in reached and origin not in reached:
                reached.add(origin)
                break
            if origin in reached and destination not in reached:
                reached.add(destination)
                changes += 1
                break
    return changes
