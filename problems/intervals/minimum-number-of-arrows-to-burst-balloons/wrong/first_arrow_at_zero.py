"""You begin with an arrow at 0, so balloons at negative positions count as burst."""


def fewest_arrows(balloons: list[list[int]]) -> int:
    arrows = 0
    last_arrow: float = 0
    for start, end in sorted(balloons, key=lambda balloon: balloon[1]):
        if start > last_arrow:
            arrows += 1
            last_arrow = end
    return arrows
