"""You search all remaining balloons for the earliest end before each shot: O(n²)."""


def fewest_arrows(balloons: list[list[int]]) -> int:
    left = list(balloons)
    arrows = 0
    while left:
        shot = min(end for _, end in left)
        left = [balloon for balloon in left if balloon[0] > shot]
        arrows += 1
    return arrows
