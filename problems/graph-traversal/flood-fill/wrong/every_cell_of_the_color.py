"""You replace the old color everywhere, also in cells that are not connected to the start."""


def flood_fill(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    old = image[row][column]
    return [[color if pixel == old else pixel for pixel in line] for line in image]
