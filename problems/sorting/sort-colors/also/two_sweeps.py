"""Sweep twice: first swap the 0s to the front, then the 1s behind them.

Time: O(n). Space: O(1).
"""


def sort_colors(colors: list[int]) -> None:
    border = 0
    for wanted in (0, 1):
        for position in range(border, len(colors)):
            if colors[position] == wanted:
                colors[border], colors[position] = colors[position], colors[border]
                border += 1
