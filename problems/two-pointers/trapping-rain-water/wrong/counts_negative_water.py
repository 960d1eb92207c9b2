"""You leave the column itself out of its walls, so a column above both counts as negative water."""


def trap(heights: list[int]) -> int:
    water = 0
    for position in range(1, len(heights) - 1):
        left_wall = max(heights[:position])
        right_wall = max(heights[position + 1 :])
        water += min(left_wall, right_wall) - heights[position]
    return water
