"""You count the extra roads out of each city, but one single road may point away from 0 too."""


def min_reorder(n: int, connections: list[list[int]]) -> int:
    roads_out = [0] * n
    for origin, _ in connections:
        roads_out[origin] += 1
    return roads_out[0] + sum(max(0, count - 1) for count in roads_out[1:])
