"""You also step onto neighbours of equal height, but each step must go strictly up."""


def longest_increasing_path(grid: list[list[int]]) -> int:
    rows, columns = len(grid), len(grid[0])
    length: dict[tuple[int, int], int] = {}
    cells = [(row, column) for row in range(rows) for column in range(columns)]
    for row, column in sorted(cells, key=lambda cell: grid[cell[0]][cell[1]]):
        around = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        length[row, column] = 1 + max(length.get(cell, 0) for cell in around)
    return max(length.values())
