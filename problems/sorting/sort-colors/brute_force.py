"""Swap neighbours that are out of order until none are.

Time: O(n²). Space: O(1).
"""


def sort_colors(colors: list[int]) -> None:
    swapped = True
    while swapped:
        swapped = False
        for left in range(len(colors) - 1):
            if colors[left] > colors[left + 1]:
                colors[left], colors[left + 1] = colors[left + 1], colors[left]
                swapped = True
