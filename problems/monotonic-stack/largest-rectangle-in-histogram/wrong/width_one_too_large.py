"""You count the lower bar on the left as part of the rectangle, so the width is one too large."""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    rising: list[int] = []
    for right, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            lowest = heights[rising.pop()]
            left = rising[-1] if rising else 0
            largest = max(largest, lowest * (right - left))
        rising.append(right)
    return largest
