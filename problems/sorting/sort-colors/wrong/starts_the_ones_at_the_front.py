"""You let the range of the 1s end at their number instead of at the 0s and 1s together."""


def sort_colors(colors: list[int]) -> None:
    zeros, ones = colors.count(0), colors.count(1)
    for position in range(len(colors)):
        if position < zeros:
            colors[position] = 0
        elif position < ones:
            colors[position] = 1
        else:
            colors[position] = 2
