"""You fill one layer after the other: O(n * h), and the walls may be 100,000 high."""


def trap(heights: list[int]) -> int:
    water = 0
    for level in range(1, max(heights, default=0) + 1):
        walls = [position for position, height in enumerate(heights) if height >= level]
        water += walls[-1] - walls[0] + 1 - len(walls)
    return water
