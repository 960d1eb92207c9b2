"""You stay after a swap with the left border, which then overtakes you and swaps a 0 away again."""


def sort_colors(colors: list[int]) -> None:
    low, current, high = 0, 0, len(colors) - 1
    while current <= high:
        if colors[current] == 0:
            colors[low], colors[current] = colors[current], colors[low]
            low += 1
        elif colors[current] == 1:
            current += 1
        else:
            colors[current], colors[high] = colors[high], colors[current]
            high -= 1
