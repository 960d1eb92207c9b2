"""Look through the whole image for cells beside the region, until none is found any more.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def flood_fill(image: list[list[int]], row: int, column: int, color: int) -> list[list[int]]:
    cells = {(r, c): pixel for r, line in enumerate(image) for c, pixel in enumerate(line)}
    old = cells[row, column]
    region = {(row, column)}
    grown = True
    while grown:
        grown = False
        for (r, c), pixel in cells.items():
            beside = {(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)}
            if pixel == old and (r, c) not in region and beside & region:
                region.add((r, c))
                grown = True
    return [
        [color if (r, c) in region else pixel for c, pixel in enumerate(line)]
        for r, line in enumerate(image)
    ]
