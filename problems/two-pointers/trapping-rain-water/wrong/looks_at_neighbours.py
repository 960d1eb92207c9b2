"""You compare each column with its neighbours, but the walls that hold water may be far away."""


def trap(heights: list[int]) -> int:
    water = 0
    for position in range(1, len(heights) - 1):
        level = min(heights[position - 1], heights[position + 1])
        water += max(0, level - heights[position])
    return water
