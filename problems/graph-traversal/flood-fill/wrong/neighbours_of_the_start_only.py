"""You paint the start and its neighbours, but not the neighbours of those."""


def flood_fill(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    rows, columns = len(image), len(image[0])
    old = image[row][column]
    if old == color:
        return image
    image[row][column] = color
    waiting = [(row, column)]
    while waiting:
        row, column = waiting.pop()
        for r, c in (row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1):
            if 0 <= r < rows and 0 <= c < columns and image[r][c] == old:
                image[r][c] = color  # the paint is the mark
    return image
