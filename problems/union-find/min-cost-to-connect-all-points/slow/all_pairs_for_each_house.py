"""You look at all pairs of a linked and an unlinked house for every cable, which is cubic."""


def min_cost_connect_points(points: list[list[int]]) -> int:
    linked = points[:1]
    left = points[1:]
    total = 0
    while left:
        cost, nearest = min(
            (abs(x - other_x) + abs(y - other_y), index)
            for x, y in linked
            for index, (other_x, other_y) in enumerate(left)
        )
        linked.append(left.pop(nearest))
        total += cost
    return total
