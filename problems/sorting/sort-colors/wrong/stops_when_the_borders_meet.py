"""You stop when the index meets the right border, but the entry there is still unknown."""


def sort_colors(colors: list[int]) -> None:
    low, current, high = 0, 0, len(colors) - 1
    while current < high:
        if colors[current] == 0:
            colors[low], colors[current] = colors[current], colors[low]
            low += 1
            current += 1
        elif colors[current] == 1:
            current += 1
        else:
            colors[current], colors[high] = colors[high], colors[current]
            high -= 1
