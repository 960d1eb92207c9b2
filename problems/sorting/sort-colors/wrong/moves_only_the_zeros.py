"""You move only the 0s to the front, and the 1s and 2s behind them stay mixed."""


def sort_colors(colors: list[int]) -> None:
    border = 0
    for position in range(len(colors)):
        if colors[position] == 0:
            colors[border], colors[position] = colors[position], colors[border]
            border += 1
