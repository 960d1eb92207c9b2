"""You fill only up to the next wall that is as high, so what lies behind the highest is missed."""


def trap(heights: list[int]) -> int:
    water = pending = wall = 0
    for height in heights:
        if height >= wall:
            water += pending
            pending = 0
            wall = height
        else:
            pending += wall - height
    return water
