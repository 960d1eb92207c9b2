"""Find the highest column, then walk towards it from both ends with a running maximum.

Time: O(n). Space: O(1).
"""


def trap(heights: list[int]) -> int:
    highest = 0
    for position in range(len(heights)):
        if heights[position] > heights[highest]:
            highest = position
    water = 0
    for side in (range(highest), range(len(heights) - 1, highest, -1)):
        wall = 0
        for position in side:
            wall = max(wall, heights[position])
            water += wall - heights[position]
    return water
