"""Collect the land cells and look for each side whether the cell beyond is in the list.

Time: O((rows * columns)²). Space: O(rows * columns).
"""


def island_perimeter(grid: list[list[int]]) -> int:
    land = [(r, c) for r, line in enumerate(grid) for c, cell in enumerate(line) if cell == 1]
    sides = []
    for row, column in land:
        sides += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return len([side for side in sides if side not in land])
