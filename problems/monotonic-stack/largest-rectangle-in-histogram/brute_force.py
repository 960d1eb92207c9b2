"""Measure every run of bars, its width times its lowest bar.

Time: O(n³). Space: O(n).
"""


def largest_rectangle(heights: list[int]) -> int:
    return max(
        (
            (end - start) * min(heights[start:end])
            for start in range(len(heights))
            for end in range(start + 1, len(heights) + 1)
        ),
        default=0,
    )
