"""You bind the name to a new list, so the list that was given stays as it is."""


def sort_colors(colors: list[int]) -> None:
    colors = [color for wanted in range(3) for color in colors if color == wanted]
