"""Count each colour, then overwrite the list, in two passes.

Time: O(n). Space: O(1).
"""


def sort_colors(colors: list[int]) -> None:
    counts = [0, 0, 0]
    for color in colors:
        counts[color] += 1
    position = 0
    for color in range(3):
        for _ in range(counts[color]):
            colors[position] = color
            position += 1
