"""You fill up to the highest wall on the left, but water runs off where the right side is lower."""


def trap(heights: list[int]) -> int:
    wall = water = 0
    for height in heights:
        wall = max(wall, height)
        water += wall - height
    return water
