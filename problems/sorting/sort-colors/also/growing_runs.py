"""Grow the runs of 0s, 1s and 2s by overwriting, without a swap.

Time: O(n). Space: O(1).
"""


def sort_colors(colors: list[int]) -> None:
    zeros, ones = 0, 0  # ends of the run of 0s and of the run of 1s
    for position, color in enumerate(colors):
        colors[position] = 2
        if color < 2:
            colors[ones] = 1
            ones += 1
        if color < 1:
            colors[zeros] = 0
            zeros += 1
