"""Keep a stack of descending columns, and fill the dips when a higher column comes.

Time: O(n). Space: O(n).
"""


def trap(heights: list[int]) -> int:
    falling: list[int] = []
    water = 0
    for right, height in enumerate(heights):
        while falling and heights[falling[-1]] <= height:
            floor = heights[falling.pop()]
            if falling:
                left = falling[-1]
                water += (right - left - 1) * (min(heights[left], height) - floor)
        falling.append(right)
    return water
