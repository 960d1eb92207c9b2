"""Running maxima from both sides, the lower of which decides: O(n) time and space."""

from itertools import accumulate


def trap(heights: list[int]) -> int:
    from_left = accumulate(heights, max)
    from_right = reversed(list(accumulate(reversed(heights), max)))
    walls = zip(from_left, from_right, heights, strict=True)
    return sum(min(left, right) - height for left, right, height in walls)
