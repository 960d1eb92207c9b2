"""You fill up to the higher of the two walls, but water runs off over the lower one."""


def trap(heights: list[int]) -> int:
    n = len(heights)
    left_wall = heights[:]
    for position in range(1, n):
        left_wall[position] = max(left_wall[position - 1], heights[position])
    right_wall = heights[:]
    for position in reversed(range(n - 1)):
        right_wall[position] = max(right_wall[position + 1], heights[position])
    water = 0
    for position in range(n):
        water += max(left_wall[position], right_wall[position]) - heights[position]
    return water
