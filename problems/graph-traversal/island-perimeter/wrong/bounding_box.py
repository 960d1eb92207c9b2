"""You measure the rectangle around the island, but bays make the shore longer."""


def island_perimeter(grid: list[list[int]]) -> int:
    land = [(r, c) for r, line in enumerate(grid) for c, cell in enumerate(line) if cell == 1]
    rows = [row for row, _ in land]
    columns = [column for _, column in land]
    return 2 * (max(rows) - min(rows) + 1 + max(columns) - min(columns) + 1)
