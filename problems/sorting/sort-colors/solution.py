"""Walk between two borders and swap each 0 to the left one, each 2 to the right one.

Time: O(n). Space: O(1).
"""


def sort_colors(colors: list[int]) -> None:
    low, current, high = 0, 0, len(colors) - 1
    while current <= high:
        if colors[current] == 0:
            colors[low], colors[current] = colors[current], colors[low]
            low += 1
            current += 1
        elif colors[current] == 1:
            current += 1
        else:
            colors[current], colors[high] = colors[high], colors[current]
            high -= 1  # what came from there has not been looked at yet
