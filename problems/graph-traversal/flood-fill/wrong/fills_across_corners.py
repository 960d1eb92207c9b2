"""You also go across corners, but only cells that share a side belong together."""


def flood_fill(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    rows, columns = len(image), len(image[0])
    old = image[row][column]
    if old == color:
        return image
    image[row][column] = color
    waiting = [(row, column)]
    while waiting:
        row, column = waiting.pop()
        for r in range(max(0, row - 1), min(rows, row + 2)):
            for c in range(max(0, column - 1), min(columns, column + 2)):
                if image[r][c] == old:
                    image[r][c] = color
                    waiting.append((r, c))
    return image
