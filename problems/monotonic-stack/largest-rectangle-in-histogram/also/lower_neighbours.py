"""Find the first lower bar on both sides by jumping over known answers.

Time: O(n). Space: O(n).
"""


def largest_rectangle(heights: list[int]) -> int:
    count = len(heights)
    left = [0] * count
    right = [0] * count
    for bar in range(count):
        lower = bar - 1
        while lower >= 0 and heights[lower] >= heights[bar]:
            lower = left[lower]
        left[bar] = lower
    for bar in reversed(range(count)):
        lower = bar + 1
        while lower < count and heights[lower] >= heights[bar]:
            lower = right[lower]
        right[bar] = lower
    return max((heights[bar] * (right[bar] - left[bar] - 1) for bar in range(count)), default=0)
