"""Keep the bars that no lower bar has stopped; a lower bar pops them and closes their rectangles.

Time: O(n). Space: O(n).
"""


def largest_rectangle(heights: list[int]) -> int:
    largest = 0
    rising: list[int] = []
    for right, height in enumerate([*heights, 0]):
        while rising and heights[rising[-1]] >= height:
            lowest = heights[rising.pop()]
            left = rising[-1] + 1 if rising else 0
            largest = max(largest, lowest * (right - left))
        rising.append(right)
    return largest
