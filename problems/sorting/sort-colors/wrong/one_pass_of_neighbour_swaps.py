"""You swap neighbours in a single pass, which moves only the largest entry to its place."""


def sort_colors(colors: list[int]) -> None:
    for left in range(len(colors) - 1):
        if colors[left] > colors[left + 1]:
            colors[left], colors[left + 1] = colors[left + 1], colors[left]
