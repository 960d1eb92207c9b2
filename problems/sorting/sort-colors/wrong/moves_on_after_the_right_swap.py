"""You move on after a swap with the right border and never look at the entry that came from it."""


def sort_colors(colors: list[int]) -> None:
    low, current, high = 0, 0, len(colors) - 1
    while current <= high:
        if colors[current] == 0:
            colors[low], colors[current] = colors[current], colors[low]
            low += 1
        elif colors[current] == 2:
            colors[current], colors[high] = colors[high], colors[current]
            high -= 1
        current += 1
