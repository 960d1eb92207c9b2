"""Pass along each row and each column and count the changes between land and water.

Time: O(rows * columns). Space: O(rows * columns).
"""


def island_perimeter(grid: list[list[int]]) -> int:
    columns = [[line[column] for line in grid] for column in range(len(grid[0]))]
    changes = 0
    for line in [*grid, *columns]:
        before = 0
        for cell in [*line, 0]:
            if cell != before:
                changes += 1
            before = cell
    return changes
