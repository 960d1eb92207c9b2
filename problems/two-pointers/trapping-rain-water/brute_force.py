"""For each column, look for the highest wall on both sides.

Time: O(n²). Space: O(1).
"""


def trap(heights: list[int]) -> int:
    water = 0
    for position, height in enumerate(heights):
        left_wall = right_wall = height
        for other in range(position):
            left_wall = max(left_wall, heights[other])
        for other in range(position + 1, len(heights)):
            right_wall = max(right_wall, heights[other])
        water += min(left_wall, right_wall) - height
    return water
